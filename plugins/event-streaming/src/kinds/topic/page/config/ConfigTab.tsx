// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TopicConfigList,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { CodeBlock } from '../../../../components/values/CodeBlock';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { Latest } from '../../../../hooks/useLatest';
import { useUrlState } from '../../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { configCommand } from './configCommand';
import { ConfigControls } from './ConfigControls';
import { ConfigForbidden } from './ConfigForbidden';
import { ConfigTable } from './ConfigTable';
import { configFilterFields, filterConfig } from './filterConfig';

export interface ConfigTabProps {
  topic: TopicDetail;
  config: Latest<TopicConfigList>;
}

/** What is set on the topic, what it means, and what it would be otherwise. */
export function ConfigTab({ topic, config }: ConfigTabProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const [filter, setFilter] = useUrlState(configFilterFields);
  const { allowed, reason } = topic.access.config;
  if (!allowed) {
    return (
      <SectionCard title={t('topicPage.settings.title')}>
        <ConfigForbidden reason={reason} />
      </SectionCard>
    );
  }
  const entries = config.value?.items ?? [];
  const command = configCommand(topic.topic, entries);
  return (
    <>
      <ConfigControls
        filter={filter}
        onChange={setFilter}
        overridden={entries.filter(entry => entry.overridden).length}
        all={entries.length}
      />
      <SectionCard
        title={t('topicPage.settings.title')}
        content={config.value ? 'table' : 'padded'}
      >
        <LoadedPart part={config}>
          {({ items }) => (
            <ConfigTable
              entries={filterConfig(items, filter)}
              all={items.length}
              filter={filter}
              onFilter={setFilter}
            />
          )}
        </LoadedPart>
      </SectionCard>
      {command && (
        <SectionCard
          title={t('topicPage.settings.command')}
          subtitle={t('topicPage.settings.commandHelp')}
        >
          <CodeBlock
            code={command}
            what={t('topicPage.settings.commandWhat')}
          />
        </SectionCard>
      )}
    </>
  );
}
