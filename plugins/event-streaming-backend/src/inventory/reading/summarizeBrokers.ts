// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BrokerReading } from './ClusterReading';
import { KafkaFacts } from './KafkaFacts';

interface Load {
  leaders: number;
  replicas: number;
  sizeBytes: number;
}

/** What each broker carries. */
export function summarizeBrokers({
  cluster,
  topics,
  sizes,
}: Pick<KafkaFacts, 'cluster' | 'topics' | 'sizes'>): BrokerReading[] {
  const loads = new Map<number, Load>();
  const loadOf = (id: number): Load => {
    const load = loads.get(id) ?? { leaders: 0, replicas: 0, sizeBytes: 0 };
    loads.set(id, load);
    return load;
  };
  for (const { leader, replicas } of topics.flatMap(
    topic => topic.partitions,
  )) {
    replicas.forEach(id => (loadOf(id).replicas += 1));
    if (leader !== undefined) {
      loadOf(leader).leaders += 1;
    }
  }
  sizes?.forEach(
    size => (loadOf(size.broker).sizeBytes += Number(size.sizeBytes)),
  );
  return [...cluster.brokers]
    .sort((a, b) => a.id - b.id)
    .map(broker => ({
      ...broker,
      ...loadOf(broker.id),
      sizeBytes: sizes && loadOf(broker.id).sizeBytes,
    }));
}
