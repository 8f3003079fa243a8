// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { EngineGroup } from '../Engine';
import { EngineSite } from '../EngineSite';
import { awaitGroupCoordinator } from './awaitGroupCoordinator';
import { kafkaBroker } from './kafkaBroker';

/** The `dev` cluster: one broker, open to everyone on this machine. */
export function kafkaDevGroup({ layout, dataDir }: EngineSite): EngineGroup {
  const [port] = layout.kafkaDev.ports;
  const broker = kafkaBroker({
    name: 'kafka-dev',
    clusterDir: join(dataDir, 'kafka-dev'),
    checkpoint: 'kafka-dev.bootstrap.checkpoint',
    maxHeap: '256m',
    // A worker that leaves its group needs the coordinator of the group.
    stopAfter: ['connect-dev', 'connect-dev-2'],
    broker: {
      nodeId: 1,
      port,
      controllerPort: layout.kafkaDev.controllerPort,
      clusterSize: 1,
      security: { protocol: 'PLAINTEXT' },
      autoCreateTopics: true,
    },
  });
  return {
    name: 'kafka-dev',
    title: 'Kafka dev',
    engines: [broker],
    ready: async () => {
      await awaitGroupCoordinator({ brokers: layout.kafkaDev.brokers });
      return 'open to everyone on this machine';
    },
  };
}
