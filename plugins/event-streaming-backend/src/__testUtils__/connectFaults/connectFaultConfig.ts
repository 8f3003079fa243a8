// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@backstage/types';

/** The team that owns the connectors of these tests. */
export const OWNER = 'group:default/billing';

/** A portal with one open Kafka cluster, and Kafka Connect at the address. */
export function connectFaultConfig(brokers: string[], url: string): JsonObject {
  return {
    app: { baseUrl: 'http://localhost:3000' },
    eventStreaming: {
      platformGroups: ['group:default/platform'],
      auditorGroups: ['group:default/platform'],
      environments: { dev: { title: 'Development', tier: 'dev' } },
      clusters: [
        { name: 'dev', environment: 'dev', bootstrapServers: brokers },
      ],
      connectClusters: [
        {
          name: 'connect',
          cluster: 'dev',
          url,
          requestTimeout: '5s',
          allowedClasses: ['org.apache.kafka.connect.file.*'],
        },
      ],
      ownership: {
        prefixes: [{ prefix: 'billing.', owner: OWNER }],
      },
      policy: {
        defaults: { partitions: 1, replicationFactor: 1, minInsyncReplicas: 1 },
      },
    },
  };
}
