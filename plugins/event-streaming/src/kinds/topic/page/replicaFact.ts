// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TopicDetail,
  TopicPartition,
} from '@sluice/plugin-event-streaming-common';
import { Fact } from '../../../components/layout/FactsBar';
import { formatCount } from '../../../format/formatCount';
import { Translate } from '../../../translation/Translate';

/** The brokers that hold a replica which is not in sync. */
export function outOfSync({
  replicas,
  isr,
}: Pick<TopicPartition, 'replicas' | 'isr'>): number[] {
  return replicas.filter(broker => !isr.includes(broker));
}

/** How many replicas there are and whether all of them are in sync. */
export function replicaFact(
  topic: Pick<TopicDetail, 'replicationFactor'>,
  partitions: readonly TopicPartition[] | undefined,
  t: Translate,
): Pick<Fact, 'note' | 'tone'> {
  const { replicationFactor } = topic;
  const leaderless = partitions?.filter(p => p.leader === undefined).length;
  if (leaderless) {
    const number = formatCount(leaderless);
    return { note: t('topicPage.facts.noLeader', { number }), tone: 'bad' };
  }
  if (replicationFactor === undefined) {
    return {};
  }
  const replicas = t('topicPage.facts.replicas', { count: replicationFactor });
  const lost = partitions?.flatMap(outOfSync).length;
  if (lost) {
    const number = formatCount(lost);
    return {
      note: t('topicPage.facts.outOfSync', { replicas, number }),
      tone: 'attention',
    };
  }
  return {
    note: partitions ? t('topicPage.facts.inSync', { replicas }) : replicas,
  };
}
