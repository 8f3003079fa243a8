// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomUUID } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import { testStack } from '@sluice/local-stack';
import { KafkaConnectionConfig } from '@sluice/plugin-event-streaming-node';
import {
  devConnection,
  prodConnection,
} from '../../adapters/kafkajs/__testUtils__/testClusters';
import { KafkajsKafkaAdmin } from '../../adapters/kafkajs/KafkajsKafkaAdmin';
import { Clusters } from '../../clusters/Clusters';
import { DefaultClusters } from '../../clusters/DefaultClusters';
import { ClusterConfig } from '../../config/EventStreamingConfig';
import { ClusterReader } from './ClusterReader';
import { InProcessClusterReader } from './InProcessClusterReader';
import { WorkerClusterReader } from './WorkerClusterReader';

jest.setTimeout(120_000);

const { layout } = testStack();
const connections: [string, KafkaConnectionConfig][] = [
  ['dev', devConnection(layout)],
  ['prod', prodConnection(layout, layout.kafkaProd.platformUser)],
];

function clusterConfig(
  name: string,
  connection: KafkaConnectionConfig,
): ClusterConfig {
  return {
    name,
    connection,
    environment: { name, title: name, tier: 'dev', visibility: 'all' },
    mode: 'managed',
    links: {},
  };
}

describe.each(connections)('reading the cluster %s', (name, connection) => {
  const topic = `inventory-test.${randomUUID()}`;
  const logger = mockServices.logger.mock();
  let clusters: Clusters;
  let readers: [string, ClusterReader][];

  beforeAll(async () => {
    logger.child.mockReturnValue(logger);
    clusters = DefaultClusters.create({
      clusters: [clusterConfig(name, connection)],
      createAdmin: options => KafkajsKafkaAdmin.create(options),
      logger,
    });
    readers = [
      ['in process', InProcessClusterReader.create({ clusters })],
      ['in a worker thread', WorkerClusterReader.create({ clusters, logger })],
    ];
    await clusters.admin(name).createTopic({
      name: topic,
      partitions: 3,
      replicationFactor: 1,
      config: { 'retention.ms': '3600000' },
    });
  });

  afterAll(async () => {
    await clusters.admin(name).deleteTopic(topic);
    await Promise.all(readers.map(([, reader]) => reader.close()));
    await clusters.close();
  });

  it('finds a topic with its figures, in process and in a worker thread', async () => {
    for (const [, reader] of readers) {
      const reading = await reader.read(name);
      const found = reading.topics.find(it => it.topic === topic);

      expect(found).toMatchObject({
        partitions: 3,
        replicationFactor: 1,
        offline: 0,
        underReplicated: 0,
        messages: 0,
        endSum: '0',
        sizeBytes: 0,
      });
      expect(found?.configs).toContainEqual({
        name: 'retention.ms',
        value: '3600000',
        source: 'topic',
      });
      expect(reading.facts).toMatchObject({
        brokers: expect.arrayContaining([
          expect.objectContaining({ id: 1, leaders: expect.any(Number) }),
        ]),
        topics: reading.topics.length,
        gaps: [],
      });
    }
  });
});

it('says why a cluster cannot be read from a worker thread', async () => {
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const connection = prodConnection(layout, {
    username: 'platform',
    password: 'wrong',
  });
  const clusters = DefaultClusters.create({
    clusters: [clusterConfig('locked', connection)],
    createAdmin: options => KafkajsKafkaAdmin.create(options),
    logger,
  });
  const reader = WorkerClusterReader.create({ clusters, logger });

  try {
    await expect(reader.read('locked')).rejects.toThrow("'locked'");
  } finally {
    await reader.close();
  }
});
