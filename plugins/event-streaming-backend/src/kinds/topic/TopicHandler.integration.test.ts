// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { testStack } from '@sluice/local-stack';
import {
  KafkaAdmin,
  KafkaConnectionConfig,
} from '@sluice/plugin-event-streaming-node';
import {
  devConnection,
  prodConnection,
} from '../../adapters/kafkajs/__testUtils__/testClusters';
import { eventually } from '../../__testUtils__/eventually';
import { realTopicEngine } from './__testUtils__/realTopicEngine';

jest.setTimeout(60_000);

const { layout } = testStack();
const { platformUser, restrictedUser } = layout.kafkaProd;
const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

/** Everything that a team may set, in forms that people write. */
const CONFIG = {
  'cleanup.policy': 'compact,delete',
  'compression.type': 'zstd',
  'retention.ms': '3600000',
  'retention.bytes': '1073741824',
  'max.message.bytes': '2097152',
  'segment.bytes': '104857600',
  'segment.ms': '600000',
  'delete.retention.ms': '1000',
  'min.cleanable.dirty.ratio': '0.10',
  'message.timestamp.type': 'LogAppendTime',
  'min.compaction.lag.ms': '0',
  preallocate: 'FALSE',
};

const open: KafkaAdmin[] = [];
const fixture = (connection: KafkaConnectionConfig, replicas: number) =>
  realTopicEngine({ databases, open }, connection, replicas);

afterAll(async () => {
  await Promise.all(open.map(admin => admin.close()));
});

describe.each([
  ['one open broker', devConnection(layout), 1],
  ['three secured brokers', prodConnection(layout, platformUser), 3],
] as const)('topics on %s', (_, connection, replicas) => {
  it('are made as asked for, and read back as made', async () => {
    const { admin, store, submit, topic, worker } = await fixture(
      connection,
      replicas,
    );
    const filed = await submit({
      partitions: 4,
      config: CONFIG,
      key: { fields: ['user_id'] },
    });
    await worker.settled();

    expect(await store.get(filed.id)).toMatchObject({
      state: 'succeeded',
      failure: undefined,
      steps: [{ state: 'done' }, { state: 'done' }],
    });
    const [described] = await admin.describeTopics([topic]);
    expect(described.value?.partitions).toHaveLength(4);
    expect(described.value?.partitions[0].replicas).toHaveLength(replicas);
    await admin.deleteTopic(topic);
  });

  it('are refused when they are there, and left as they are', async () => {
    const { admin, submit, topic } = await fixture(connection, replicas);
    const replicationFactor = replicas;
    await admin.createTopic({
      name: topic,
      partitions: 1,
      replicationFactor,
      config: {},
    });
    await eventually(async () => {
      const [seen] = await admin.describeTopics([topic]);
      return seen.value !== undefined;
    });
    await expect(submit({ partitions: 2 })).rejects.toThrow(/exists/);
    const [described] = await admin.describeTopics([topic]);
    expect(described.value?.partitions).toHaveLength(1);
    await admin.deleteTopic(topic);
  });

  it('keep the words of the broker that refuses them', async () => {
    const { kinds, topic } = await fixture(connection, replicas);
    const step = {
      kind: 'topic',
      operation: 'topic.create',
      target: { cluster: 'real', topic },
      title: 'Create',
      after: {
        partitions: 1,
        replicationFactor: replicas,
        config: { 'retention.ms': 'soon' },
      },
      risk: 'low',
      mode: 'converge',
    } as const;
    const context = {
      requestId: '1',
      createdBy: 'user:default/anna',
      approvedBy: [],
      signal: new AbortController().signal,
    };
    await expect(
      kinds.handler('topic').applyStep(step, context),
    ).rejects.toThrow(/Invalid value soon for configuration retention.ms/);
  });
});

it('names the right that is missing', async () => {
  const { submit } = await fixture(prodConnection(layout, restrictedUser), 3);
  await expect(submit()).rejects.toMatchObject({
    name: 'NotAllowedError',
    message: expect.stringMatching(/Describe|Cluster|Topic/),
  });
});
