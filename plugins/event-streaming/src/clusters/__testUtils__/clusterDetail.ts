// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterDetail } from '@sluice/plugin-event-streaming-common';

/** A cluster for development that is up, with nothing to say against it. */
export function clusterDetail(
  changes: Partial<ClusterDetail> = {},
): ClusterDetail {
  return {
    name: 'dev',
    environment: { name: 'dev', title: 'Development', tier: 'dev' },
    mode: 'managed',
    health: { state: 'up', observedAt: '2026-01-02T03:04:05.000Z' },
    version: '4.3',
    brokers: 1,
    topics: 14,
    internalTopics: 1,
    partitions: 42,
    underReplicated: 0,
    offline: 0,
    entityRef: 'resource:dev/cluster-dev',
    visibility: 'all',
    bootstrapServers: ['kafka:9092'],
    security: 'sasl-ssl',
    brokerList: [],
    capabilities: [],
    access: [],
    warnings: [],
    budget: { replicas: 42 },
    unmanagedTopics: [],
    unmanagedTopicCount: 0,
    links: [],
    ...changes,
  };
}
