// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import {
  nextTopicVersion,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { ActionMenu } from '../../../components/controls/ActionMenu';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { isOnCluster } from '../page/isOnCluster';
import { isUnowned } from '../../../components/values/isUnowned';
import { prefillSearch } from '../create/prefill';
import { useTopicPaths } from '../useTopicPaths';
import { TopicChangeDialog } from './TopicChangeDialog';
import { TOPIC_CHANGES, TopicChange } from './topicChanges';
import { useChangeDenials } from './useChangeDenials';

export interface TopicActionsProps {
  topic: TopicDetail;
}

/** What can be asked for of a topic, or why it cannot. */
export function TopicActions({ topic }: TopicActionsProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const denials = useChangeDenials(topic);
  const [open, setOpen] = useState<TopicChange>();
  const labelOf = useLabels(topic);
  const openNextVersion = useNextVersion(topic);
  if (!isOnCluster(topic)) {
    return null;
  }
  // What nobody owns is claimed before anything else.
  const first: TopicChange = isUnowned(topic.owner) ? 'owner' : 'settings';
  return (
    <>
      <DisabledReason reason={denials[first]}>
        <Button variant="outlined" onClick={() => setOpen(first)}>
          {labelOf(first)}
        </Button>
      </DisabledReason>
      <ActionMenu
        label={t('topicChange.menu')}
        items={[
          ...TOPIC_CHANGES.filter(change => change !== first).map(change => ({
            value: change,
            label: labelOf(change),
            denial: denials[change],
          })),
          {
            value: 'version' as const,
            label: t('topicChange.actions.version'),
            denial: denials.settings,
          },
        ]}
        onChoose={chosen =>
          chosen === 'version' ? openNextVersion() : setOpen(chosen)
        }
      />
      {open && (
        <TopicChangeDialog
          change={open}
          topic={topic}
          target={{ cluster: topic.cluster, topic: topic.topic }}
          environment={topic.environment}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

/** Leads to the form of the topic's next version, filled in like this one. */
function useNextVersion({ cluster, topic }: TopicDetail) {
  const { create } = useTopicPaths();
  const navigate = useNavigate();
  const search = prefillSearch({
    cluster,
    topic: nextTopicVersion(topic),
    from: topic,
  });
  return () => navigate(`${create}?${search}`);
}

function useLabels(topic: TopicDetail) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (change: TopicChange) => {
    if (change === 'owner' && isUnowned(topic.owner)) {
      return t('topicChange.actions.claim');
    }
    return change === 'protection' && topic.protected
      ? t('topicChange.actions.unprotect')
      : t(`topicChange.actions.${change}`);
  };
}
