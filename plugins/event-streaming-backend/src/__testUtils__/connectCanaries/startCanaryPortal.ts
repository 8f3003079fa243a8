// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { ProcessDatabase } from '../backendProcess/BackendProcessOptions';
import { startWholePortal } from '../startWholePortal';
import { REFERENCES } from './plantCanaries';

const { layout } = testStack();

const CONFIG = {
  app: { baseUrl: 'http://localhost:3000' },
  eventStreaming: {
    platformGroups: ['group:default/platform'],
    environments: { dev: { title: 'Development', tier: 'dev' } },
    clusters: [
      {
        name: 'dev',
        environment: 'dev',
        bootstrapServers: layout.kafkaDev.brokers,
      },
    ],
    connectClusters: [
      {
        name: 'connect',
        cluster: 'dev',
        url: layout.connectDev.url,
        allowedClasses: [
          'org.apache.kafka.connect.file.*',
          'io.debezium.connector.jdbc.*',
        ],
        secretReferences: Object.values(REFERENCES).map(pattern => ({
          owner: 'group:default/billing',
          pattern,
        })),
      },
    ],
    ownership: {
      prefixes: [{ prefix: 'billing.', owner: 'group:default/billing' }],
    },
    policy: {
      defaults: { partitions: 1, replicationFactor: 1, minInsyncReplicas: 1 },
    },
  },
};

/** The whole plugin on the engines of the run. */
export async function startCanaryPortal(database: ProcessDatabase) {
  const portal = await startWholePortal({ database, config: CONFIG });
  return { ...portal, collect: () => portal.collect('connect') };
}
