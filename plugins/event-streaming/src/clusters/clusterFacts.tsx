// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterDetail } from '@sluice/plugin-event-streaming-common';
import { AgeText } from '../components/values/AgeText';
import { Fact } from '../components/layout/FactsBar';
import { formatCount } from '../format/formatCount';
import { Translate } from '../translation/Translate';
import { replicaNote } from './replicaNote';

/** What one wants to know of a cluster first. */
export function clusterFacts(cluster: ClusterDetail, t: Translate): Fact[] {
  const managed = cluster.mode === 'managed';
  return [
    {
      label: t('clusters.facts.brokers'),
      value: cluster.brokers ?? '–',
    },
    {
      label: t('clusters.facts.topics'),
      value: formatCount(cluster.topics),
      note: t('clusters.internal', {
        number: formatCount(cluster.internalTopics),
      }),
    },
    {
      label: t('clusters.facts.partitions'),
      value: formatCount(cluster.partitions),
      note: replicaNote(cluster, t),
      tone: partitionTone(cluster),
    },
    {
      label: t('clusters.facts.mode'),
      value: t(managed ? 'clusters.facts.managed' : 'clusters.facts.readOnly'),
      note: t(
        managed ? 'clusters.facts.managedNote' : 'clusters.facts.readOnlyNote',
      ),
    },
    {
      label: t('clusters.facts.security'),
      value: t(`clusters.security.${cluster.security}`),
    },
    {
      label: t('clusters.facts.read'),
      value: cluster.health.observedAt ? (
        <AgeText at={cluster.health.observedAt} />
      ) : (
        t('clusters.neverRead')
      ),
    },
  ];
}

function partitionTone(cluster: ClusterDetail): Fact['tone'] {
  if (cluster.offline > 0) {
    return 'bad';
  }
  return cluster.underReplicated > 0 ? 'attention' : undefined;
}
