// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/core-plugin-api';
import Box from '@mui/material/Box';
import {
  checkCoPartitioning,
  JoinInput,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { FindingList } from '../../../../components/plan/FindingList';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { useLatest } from '../../../../hooks/useLatest';
import { useUrlState } from '../../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { joinFields } from './joinFields';
import {
  TopicPicker,
  TopicPlace,
} from '../../../../components/controls/TopicPicker';

/** Whether records of this topic can be joined with those of another one. */
export function JoinCard({ topic }: { topic: TopicDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const [{ join }, setState] = useUrlState(joinFields);
  return (
    <SectionCard
      title={t('topicPage.join.title')}
      subtitle={t('topicPage.join.subtitle')}
      content="list"
    >
      <Box sx={{ padding: '14px 16px 0' }}>
        <TopicPicker
          label={t('topicPage.join.other')}
          value={join}
          onChange={place => setState({ join: place })}
          except={topic}
        />
      </Box>
      <Box aria-live="polite" sx={{ minHeight: 14 }}>
        {join && (
          <JoinFindings
            key={`${join.cluster}/${join.topic}`}
            topic={topic}
            other={join}
          />
        )}
      </Box>
    </SectionCard>
  );
}

interface JoinFindingsProps {
  topic: TopicDetail;
  other: TopicPlace;
}

function JoinFindings({ topic, other }: JoinFindingsProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const api = useApi(eventStreamingApiRef);
  const { cluster, topic: name } = other;
  // Lists do not tell the key.
  const detail = useLatest(
    useCallback(
      () => api.getTopic({ params: { cluster, topic: name } }),
      [api, cluster, name],
    ),
  );
  return (
    <LoadedPart part={detail}>
      {found => {
        const [left, right] = [joinInputOf(topic), joinInputOf(found)];
        return left && right ? (
          <FindingList findings={checkCoPartitioning(left, right)} />
        ) : (
          <Box sx={{ padding: '14px 16px', color: 'text.secondary' }}>
            {t('topicPage.join.unknown')}
          </Box>
        );
      }}
    </LoadedPart>
  );
}

/** Undefined while it is not known how many partitions there are. */
function joinInputOf(topic: TopicDetail): JoinInput | undefined {
  const { cluster, topic: name, partitions, key } = topic;
  return partitions === undefined
    ? undefined
    : { cluster, topic: name, partitions, key };
}
