// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import { ClusterDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { clusterState } from '../clusters/clusterState';
import { replicaNote } from '../clusters/replicaNote';
import { AgeText } from '../components/values/AgeText';
import { FactList, FactListItem } from '../components/layout/FactList';
import { SectionCard } from '../components/layout/SectionCard';
import { StateWord } from '../components/state/StateWord';
import { formatCount } from '../format/formatCount';
import { useTopicPaths } from '../kinds/topic/useTopicPaths';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { Translate } from '../translation/Translate';

/** A cluster in a few facts. */
export function ClusterCard({ cluster }: { cluster: ClusterDetail }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const page = useTopicPaths().cluster(cluster.name);
  return (
    <SectionCard
      title={t('entity.cluster.title')}
      subtitle={
        <StateWord state={clusterState(cluster)} help={cluster.health.reason} />
      }
      action={
        page && (
          <Link component={RouterLink} to={page}>
            {t('entity.openCluster')}
          </Link>
        )
      }
    >
      <FactList items={facts(cluster, t)} />
    </SectionCard>
  );
}

function facts(cluster: ClusterDetail, t: Translate): FactListItem[] {
  const { version, brokers, topics, partitions, health } = cluster;
  return [
    { label: t('entity.cluster.version'), value: version ?? '–' },
    {
      label: t('entity.cluster.brokers'),
      value: brokers === undefined ? '–' : formatCount(brokers),
    },
    { label: t('entity.cluster.topics'), value: formatCount(topics) },
    { label: t('entity.cluster.partitions'), value: formatCount(partitions) },
    {
      label: t('entity.cluster.replicas'),
      value: replicaNote(cluster, t),
      tone: toneOf(cluster),
    },
    {
      label: t('entity.cluster.read'),
      value: health.observedAt ? <AgeText at={health.observedAt} /> : '–',
    },
  ];
}

function toneOf(cluster: ClusterDetail): FactListItem['tone'] {
  if (cluster.offline > 0) {
    return 'bad';
  }
  return cluster.underReplicated > 0 ? 'attention' : undefined;
}
