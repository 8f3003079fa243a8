// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TopicConsumers,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { Latest } from '../../../../hooks/useLatest';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { ConsumersCard } from './ConsumersCard';
import { ProducersCard } from './ProducersCard';

export interface ConsumersTabProps {
  topic: TopicDetail;
  consumers: Latest<TopicConsumers>;
}

/** Everybody who writes and reads, in full. */
export function ConsumersTab({ topic, consumers }: ConsumersTabProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (!consumers.value) {
    return (
      <SectionCard title={t('topicPage.tabs.consumers')}>
        <LoadedPart part={consumers}>{() => null}</LoadedPart>
      </SectionCard>
    );
  }
  return (
    <LoadedPart part={consumers}>
      {value => (
        <>
          <ProducersCard producers={value.producers} topic={topic} />
          <ConsumersCard {...value} />
        </>
      )}
    </LoadedPart>
  );
}
