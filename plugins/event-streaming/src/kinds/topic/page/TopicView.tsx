// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { FactsBar } from '../../../components/layout/FactsBar';
import { ObjectTabs } from '../../../components/layout/ObjectTabs';
import { StaleBanner } from '../../../components/state/StaleBanner';
import { useUrlState } from '../../../hooks/useUrlState';
import { useSchemaPath } from '../../../schemas/useSchemaPath';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useTopicPaths } from '../useTopicPaths';
import { ConfigTab } from './config/ConfigTab';
import { ConsumersTab } from './consumers/ConsumersTab';
import { HistoryTab } from './history/HistoryTab';
import { isOnCluster } from './isOnCluster';
import { InternalNotice } from './overview/InternalNotice';
import { TopicOverview } from './overview/TopicOverview';
import { PartitionsTab } from './partitions/PartitionsTab';
import { SchemaTab } from './schema/SchemaTab';
import { schemaFact } from './schemaFact';
import { topicFacts } from './topicFacts';
import { TopicHeader } from './TopicHeader';
import { TOPIC_TABS, TopicTab, topicTabFields } from './topicTabs';
import { TopicParts, useTopicParts } from './useTopicParts';

export interface TopicViewProps {
  topic: TopicDetail;
  onReload: () => Promise<void>;
}

/** One topic: its head, its facts, and a tab for each side of it. */
export function TopicView({ topic, onReload }: TopicViewProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const clusterPath = useTopicPaths().cluster(topic.cluster);
  const parts = useTopicParts(topic);
  const { t: ofSchema } = useTexts(schemaTranslationRef);
  const pathOf = useSchemaPath();
  const [{ tab }, setTab] = useUrlState(topicTabFields);
  const onRetry = () =>
    Promise.all([onReload(), ...Object.values(parts).map(p => p.reload())]);
  return (
    <>
      <TopicHeader topic={topic} />
      {!topic.live && isOnCluster(topic) && (
        <StaleBanner
          source={topic.cluster}
          observedAt={topic.observedAt ?? topic.staleSince ?? Date.now()}
          reason={topic.staleReason}
          onRetry={onRetry}
        />
      )}
      <InternalNotice topic={topic} />
      <FactsBar
        facts={topicFacts(topic, {
          t,
          clusterPath,
          partitions: parts.partitions.value,
          config: parts.config.value,
          schema: schemaFact(topic, {
            t: ofSchema,
            pathOf,
            loaded: parts.schemas.value,
          }),
        })}
      />
      <ObjectTabs
        label={t('topicPage.tabsLabel')}
        tabs={TOPIC_TABS.map(value => ({
          value,
          label: t(`topicPage.tabs.${value}`),
          count: countOf(value, topic, parts),
        }))}
        value={tab}
        onChange={next => setTab({ tab: next }, { push: true })}
      >
        <TabContent tab={tab} topic={topic} parts={parts} />
      </ObjectTabs>
    </>
  );
}

function TabContent(props: {
  tab: TopicTab;
  topic: TopicDetail;
  parts: TopicParts;
}) {
  const { tab, topic, parts } = props;
  switch (tab) {
    case 'partitions':
      return <PartitionsTab topic={topic} partitions={parts.partitions} />;
    case 'config':
      return <ConfigTab topic={topic} config={parts.config} />;
    case 'schema':
      return <SchemaTab topic={topic} parts={parts} />;
    case 'consumers':
      return <ConsumersTab topic={topic} consumers={parts.consumers} />;
    case 'history':
      return <HistoryTab topic={topic} />;
    default:
      return <TopicOverview topic={topic} parts={parts} />;
  }
}

function countOf(
  tab: TopicTab,
  topic: TopicDetail,
  { consumers }: TopicParts,
): number | undefined {
  if (tab === 'partitions') {
    return topic.partitions;
  }
  if (tab === 'schema') {
    return topic.schemas?.length;
  }
  if (tab !== 'consumers' || !consumers.value) {
    return undefined;
  }
  const { producers, consumers: seen, inactive } = consumers.value;
  return producers.length + seen.length + inactive.length;
}
