// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { Engine, EngineGroup } from '../Engine';
import { EngineSite } from '../EngineSite';
import { awaitGroupCoordinator } from './awaitGroupCoordinator';
import { kafkaBroker } from './kafkaBroker';

const CONTROLLER_NODE = 1;

// Tens of thousands of partitions: one copy of each, small indexes, and brokers
// that are not taken for dead while all their logs are made at once.
const MANY_PARTITIONS = {
  'default.replication.factor': 1,
  'min.insync.replicas': 1,
  'offsets.topic.replication.factor': 1,
  'offsets.topic.num.partitions': 9,
  'transaction.state.log.replication.factor': 1,
  'transaction.state.log.min.isr': 1,
  'share.coordinator.state.topic.replication.factor': 1,
  'share.coordinator.state.topic.min.isr': 1,
  'log.index.size.max.bytes': 4096,
  'broker.session.timeout.ms': 18_000,
  'broker.heartbeat.interval.ms': 2000,
  'num.network.threads': 3,
  'num.io.threads': 8,
};

/** The `bench` cluster: three brokers with room for 60,000 partitions, open. */
export function kafkaBenchGroup(site: EngineSite): EngineGroup {
  const { brokers, ports } = site.layout.kafkaBench;
  return {
    name: 'kafka-bench',
    title: 'Kafka bench',
    engines: ports.map((_, index) => benchBroker(index + 1, site)),
    ready: async () => {
      await awaitGroupCoordinator({ brokers });
      return 'open to everyone on this machine, one copy of each partition';
    },
  };
}

function benchBroker(nodeId: number, { layout, dataDir }: EngineSite): Engine {
  const { ports, controllerPort } = layout.kafkaBench;
  const others = ports.map((_, index) => index + 1).slice(CONTROLLER_NODE);
  return kafkaBroker({
    name: engineName(nodeId),
    clusterDir: join(dataDir, 'kafka-bench'),
    checkpoint: 'kafka-dev.bootstrap.checkpoint',
    maxHeap: '1200m',
    // The JVM's own choice, as in production.
    jvmFlags: [],
    stopAfter: nodeId === CONTROLLER_NODE ? others.map(engineName) : [],
    broker: {
      nodeId,
      port: ports[nodeId - 1],
      controllerPort,
      clusterSize: ports.length,
      security: { protocol: 'PLAINTEXT' },
      autoCreateTopics: false,
      overrides: MANY_PARTITIONS,
    },
  });
}

function engineName(nodeId: number): string {
  return `kafka-bench-${nodeId}`;
}
