// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ClusterSummary,
  Environment,
  TopicSummary,
} from '@sluice/plugin-event-streaming-common';

export const DEV: Environment = {
  name: 'dev',
  title: 'Development',
  tier: 'dev',
};

export const PROD: Environment = {
  name: 'prod',
  title: 'Production',
  tier: 'prod',
};

/** A topic of billing in production that is well. */
export function topicRow(
  topic: string,
  changes: Partial<TopicSummary> = {},
): TopicSummary {
  return {
    cluster: 'prod',
    environment: 'prod',
    topic,
    description: 'One event for each invoice',
    owner: { ref: 'group:default/billing', source: 'prefix', exists: true },
    partitions: 12,
    replicationFactor: 3,
    internal: false,
    sizeBytes: 1024 ** 3,
    producedPerSecond: 184,
    consumerGroups: 1,
    worstLag: { group: 'invoice-mailer', messages: 1204 },
    tags: [],
    broadcast: false,
    managed: true,
    health: { state: 'healthy' },
    observedAt: minutesAgo(0),
    entityRef: `resource:prod/${topic}`,
    ...changes,
  };
}

/** A managed cluster that was read a moment ago. */
export function clusterOf(
  environment: Environment,
  changes: Partial<ClusterSummary> = {},
): ClusterSummary {
  return {
    name: environment.name,
    environment,
    mode: 'managed',
    health: { state: 'up', observedAt: minutesAgo(0) },
    brokers: environment.tier === 'prod' ? 3 : 1,
    topics: 2,
    internalTopics: 1,
    partitions: 6,
    underReplicated: 0,
    offline: 0,
    entityRef: `resource:default/${environment.name}`,
    visibility: 'all',
    ...changes,
  };
}

/** A cluster that has not answered for some minutes. */
export function clusterAway(environment: Environment): ClusterSummary {
  return clusterOf(environment, {
    health: {
      state: 'down',
      since: minutesAgo(18),
      observedAt: minutesAgo(18),
      reason: 'Connection refused.',
    },
  });
}

export function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString();
}
