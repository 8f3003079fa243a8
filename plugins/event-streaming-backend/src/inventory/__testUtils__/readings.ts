// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicReading } from '../reading/ClusterReading';
import { RowContext } from '../rows/RowContext';

/** A healthy topic of one partition with 100 records. */
export function topicReading(
  changes: Partial<TopicReading> = {},
): TopicReading {
  return {
    topic: 'billing.usage.events',
    internal: false,
    partitions: 1,
    replicationFactor: 3,
    replicas: 3,
    underReplicated: 0,
    offline: 0,
    configs: [
      { name: 'cleanup.policy', value: 'delete', source: 'default' },
      { name: 'retention.ms', value: '604800000', source: 'topic' },
    ],
    sizeBytes: 4096,
    messages: 100,
    endSum: '100',
    groups: 0,
    layout: '[[0,1,[1,2,3],[1,2,3],[]]]',
    ...changes,
  };
}

/** A cluster where billing owns its prefix and platform what nobody owns. */
export function rowContext(changes: Partial<RowContext> = {}): RowContext {
  return {
    cluster: {
      name: 'prod',
      environment: {
        name: 'prod',
        title: 'Production',
        tier: 'prod',
        visibility: 'all',
      },
    },
    prefixes: [
      {
        prefix: 'billing.',
        owner: 'group:default/billing',
        visibility: 'all',
      },
    ],
    fallbackOwner: 'group:default/platform',
    ownerExists: () => true,
    deletedBy: new Map(),
    thresholds: { lagThreshold: 1000, idleAfterMs: 300_000 },
    now: 1_000_000,
    ...changes,
  };
}
