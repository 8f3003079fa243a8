// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@backstage/types';

/**
 * The configuration of a backend process with one open cluster. Its tier
 * decides who has to approve what.
 */
export function faultConfig(
  brokers: string[],
  requests: JsonObject = {},
  tier: 'dev' | 'prod' = 'dev',
): JsonObject {
  return {
    eventStreaming: {
      platformGroups: ['group:default/platform'],
      environments: { dev: { title: 'Development', tier } },
      clusters: [
        {
          name: 'dev',
          environment: 'dev',
          bootstrapServers: brokers,
          connectionTimeout: '1s',
          requestTimeout: '2s',
        },
      ],
      ownership: {
        prefixes: [{ prefix: 'billing.', owner: 'group:default/billing' }],
      },
      policy: {
        environments: {
          dev: { partitions: 2, replicationFactor: 1, minInsyncReplicas: 1 },
        },
      },
      inventory: { interval: '2s', timeout: '20s' },
      requests: { lease: '1s', ...requests },
    },
  };
}

/** A request for a topic of the team billing. */
export function creation(topic: string) {
  return {
    operation: 'topic.create',
    target: { cluster: 'dev', topic },
    input: {
      description: 'Made while something broke',
      owner: 'group:default/billing',
    },
  };
}
