// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useEntity } from '@backstage/plugin-catalog-react';
import Box from '@mui/material/Box';
import {
  TopicDetail,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { FactsBar } from '../components/layout/FactsBar';
import { SectionCard } from '../components/layout/SectionCard';
import { StaleBanner } from '../components/state/StaleBanner';
import { isUnavailable } from '../components/state/isUnavailable';
import { isOnCluster } from '../kinds/topic/page/isOnCluster';
import { InternalNotice } from '../kinds/topic/page/overview/InternalNotice';
import { LoadedPart } from '../components/state/LoadedPart';
import { TopicOverview } from '../kinds/topic/page/overview/TopicOverview';
import { topicFacts } from '../kinds/topic/page/topicFacts';
import { useTopicParts } from '../kinds/topic/page/useTopicParts';
import { useTopicPaths } from '../kinds/topic/useTopicPaths';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { EntityFrame } from './EntityFrame';
import { topicOfEntity } from './topicOfEntity';
import { UnnamedTopic } from './UnnamedTopic';
import { useTopicDetail } from './useTopicDetail';

/** The tab of a topic's entity: what its own page shows first. */
export function EntityTopicContent() {
  const target = topicOfEntity(useEntity().entity);
  return (
    <EntityFrame>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        {target ? <Loaded {...target} /> : <UnnamedTopic />}
      </Box>
    </EntityFrame>
  );
}

function Loaded(target: TopicTarget) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const detail = useTopicDetail(target);
  if (detail.value && !isUnavailable(detail.error)) {
    return <Overview topic={detail.value} onRetry={detail.reload} />;
  }
  return (
    <SectionCard title={t('entity.topic.title')}>
      <LoadedPart part={detail}>{() => null}</LoadedPart>
    </SectionCard>
  );
}

function Overview(props: { topic: TopicDetail; onRetry: () => void }) {
  const { topic, onRetry } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const parts = useTopicParts(topic);
  const clusterPath = useTopicPaths().cluster(topic.cluster);
  const partitions = parts.partitions.value;
  return (
    <>
      {!topic.live && isOnCluster(topic) && (
        <StaleBanner
          source={topic.cluster}
          observedAt={topic.observedAt ?? topic.staleSince ?? Date.now()}
          reason={topic.staleReason}
          onRetry={onRetry}
        />
      )}
      <InternalNotice topic={topic} />
      <FactsBar facts={topicFacts(topic, { t, clusterPath, partitions })} />
      <TopicOverview topic={topic} parts={parts} />
    </>
  );
}
