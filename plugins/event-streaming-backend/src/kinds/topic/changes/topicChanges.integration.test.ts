// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { testStack } from '@sluice/local-stack';
import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { produceRecords } from '../../../adapters/kafkajs/__testUtils__/produceRecords';
import { startConsumer } from '../../../adapters/kafkajs/__testUtils__/startConsumer';
import {
  devConnection,
  prodConnection,
} from '../../../adapters/kafkajs/__testUtils__/testClusters';
import { realTopicEngine } from '../__testUtils__/realTopicEngine';

jest.setTimeout(120_000);

const { layout } = testStack();
const { platformUser } = layout.kafkaProd;
const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const open: KafkaAdmin[] = [];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const CONTEXT = {
  requestId: '1',
  createdBy: 'user:default/anna',
  approvedBy: [],
  signal: new AbortController().signal,
};

afterAll(async () => {
  await Promise.all(open.map(admin => admin.close()));
});

describe.each([
  ['one open broker', devConnection(layout), 1],
  ['three secured brokers', prodConnection(layout, platformUser), 3],
] as const)('changes of topics on %s', (_, connection, replicas) => {
  /** A topic that was made by a request. */
  async function made(input: object = {}) {
    const engine = await realTopicEngine(
      { databases, open },
      connection,
      replicas,
    );
    const created = await engine.finish('topic.create', {
      description: 'Made by a test',
      owner: 'group:default/billing',
      partitions: 1,
      ...input,
    });
    expect(created).toMatchObject({ state: 'succeeded' });
    const overrides = async () => {
      const [{ value = [] }] = await engine.admin.describeTopicConfigs([
        engine.topic,
      ]);
      const own = value.filter(({ source }) => source === 'topic');
      return Object.fromEntries(own.map(entry => [entry.name, entry.value]));
    };
    const remove = () => engine.admin.deleteTopic(engine.topic);
    return { ...engine, overrides, remove };
  }

  it('set and take back overrides, and leave the others alone', async () => {
    const { finish, inventory, overrides, remove } = await made();
    const before = await overrides();

    const update = await finish('topic.update', {
      config: { 'segment.ms': '600000', 'retention.ms': String(8 * DAY) },
      tags: ['audit'],
    });

    expect(update).toMatchObject({
      state: 'succeeded',
      steps: [
        {
          before: {
            config: {
              'retention.ms': String(7 * DAY),
              'segment.ms': null,
            },
          },
          state: 'done',
        },
        { state: 'done' },
      ],
    });
    expect(await overrides()).toEqual({
      ...before,
      'segment.ms': '600000',
      'retention.ms': String(8 * DAY),
    });
    expect([...inventory.records.values()]).toMatchObject([
      { tags: ['audit'], description: 'Made by a test' },
    ]);

    const back = await finish('topic.update', {
      config: { 'segment.ms': null },
    });
    expect(back).toMatchObject({ state: 'succeeded' });
    expect(await overrides()).not.toHaveProperty(['segment.ms']);
    await remove();
  });

  it('tell what a shorter retention loses, and who has not read it', async () => {
    const { plan, remove, topic } = await made({
      config: { 'retention.ms': String(7 * DAY) },
    });
    const old = Date.now() - 2 * DAY;
    await produceRecords(connection, topic, [
      { partition: 0, timestamp: old, value: 'read' },
    ]);
    const group = `${topic}-group`;
    const consumer = await startConsumer(connection, {
      group,
      topic,
      protocol: 'classic',
    });
    await consumer.stop();
    await produceRecords(connection, topic, [
      { partition: 0, timestamp: old, value: 'not read' },
      { partition: 0, timestamp: old, value: 'not read either' },
      { partition: 0, timestamp: Date.now(), value: 'young' },
    ]);

    const report = await plan('topic.update', {
      config: { 'retention.ms': String(DAY) },
    });

    expect(report.violations.map(({ code }) => code)).toEqual([
      'confirmation-needed',
    ]);
    expect(report.effects).toMatchObject([
      {
        code: 'retention-shortened',
        params: {
          recordsLost: 3,
          bytesLost: expect.any(Number),
          groupsBehind: [{ group, records: 2 }],
        },
      },
    ]);
    await remove();
  });

  it('see records without a key before a topic is compacted', async () => {
    const { plan, remove, topic } = await made();
    await produceRecords(connection, topic, [
      { partition: 0, timestamp: Date.now(), value: 'one' },
      { partition: 0, timestamp: Date.now(), value: 'two', key: 'a' },
    ]);

    const report = await plan('topic.update', {
      config: { 'cleanup.policy': 'compact' },
      key: { fields: ['id'] },
    });

    expect(report.effects[0]).toMatchObject({
      code: 'cleanup-policy-switched',
      params: { keySample: { records: 2, unkeyed: 1 } },
    });
    await remove();
  });

  it('add partitions, never fewer', async () => {
    const { admin, ask, finish, remove, topic } = await made({
      key: { fields: [] },
    });

    const grown = await finish('topic.add-partitions', {
      partitions: 3,
      confirmation: topic,
    });

    expect(grown).toMatchObject({ state: 'succeeded' });
    const [{ value }] = await admin.describeTopics([topic]);
    expect(value?.partitions).toHaveLength(3);
    await expect(
      ask('topic.add-partitions', { partitions: 2 }),
    ).rejects.toThrow('Kafka cannot reduce partitions');
    await remove();
  });

  it('are not executed where somebody was quicker', async () => {
    const { admin, ask, hold, overrides, remove, store, topic, worker } =
      await made();
    hold();
    const { id } = await ask('topic.update', {
      config: { 'segment.ms': '600000' },
    });
    await admin.alterTopicConfig(topic, { 'segment.ms': '700000' });
    worker.kick();
    await worker.settled();

    expect(await store.get(id)).toMatchObject({ state: 'stale' });
    expect(await overrides()).toMatchObject({ 'segment.ms': '700000' });
    await remove();
  });

  it('delete a topic with what is known of it, and only that one', async () => {
    const {
      admin,
      finish,
      inventory,
      kinds,
      ofConnectors,
      plan,
      store,
      topic,
    } = await made();
    ofConnectors.users = [
      {
        ...{ connect: 'connect', connector: 'it-source', cluster: 'real' },
        ...{ topic, role: 'writes', seen: true, state: 'running' },
        ...{ type: 'source', className: 'A', visibility: 'all' },
        owner: 'group:default/orders',
      },
    ];
    await produceRecords(connection, topic, [
      { partition: 0, timestamp: Date.now(), value: 'one' },
    ]);
    const consumer = await startConsumer(connection, {
      group: `${topic}-group`,
      topic,
      protocol: 'consumer',
    });
    const report = await plan('topic.delete', {});
    await consumer.stop();
    expect(report).toMatchObject({
      effects: [
        { code: 'topic-deleted', params: { messages: 1 } },
        { code: 'active-consumers-affected' },
        { code: 'active-connectors-affected' },
      ],
      impact: [
        { name: `${topic}-group`, active: true },
        { name: 'it-source on connect', active: true },
      ],
      risk: 'high',
    });

    const { id, state } = await finish('topic.delete', { confirmation: topic });

    expect(state).toBe('succeeded');
    expect(inventory.records.size).toBe(0);
    const replicationFactor = replicas;
    const again = { name: topic, partitions: 1, replicationFactor, config: {} };
    await admin.createTopic(again);
    const [step] = (await store.get(id)).steps;
    const handler = kinds.handler('topic');
    expect(await handler.checkStep(step)).toEqual({ state: 'done' });
    await handler.applyStep(step, CONTEXT);
    // The controller refuses to delete what is gone; a broker may lag behind.
    await expect(admin.deleteTopic(topic)).resolves.toBeUndefined();
  });

  it('hand a topic over, protect it, and let a limit be exceeded', async () => {
    const { finish, inventory, plan, remove } = await made();
    const codes = async (operation: string, input: object) =>
      (await plan(operation, input)).violations.map(({ code }) => code);

    const protection = { protected: true };
    expect(await finish('topic.set-protection', protection)).toMatchObject({
      state: 'succeeded',
    });
    expect(await codes('topic.delete', {})).toContain('topic-protected');

    const tooLong = { config: { 'retention.ms': String(60 * DAY) } };
    expect(await codes('topic.update', tooLong)).toEqual(['above-limit']);
    inventory.granted.push({
      limit: 'retention.ms',
      value: 60 * DAY,
      until: '9999-12-31',
      requestId: '1',
      createdBy: 'user:default/anna',
    });
    expect(await finish('topic.update', tooLong)).toMatchObject({
      state: 'succeeded',
    });

    const report = await plan('topic.assign-owner', {
      owner: 'group:default/other',
    });
    expect(report.effects).toMatchObject([{ code: 'owner-transferred' }]);
    await remove();
  });
});
