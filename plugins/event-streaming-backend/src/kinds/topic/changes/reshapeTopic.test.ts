// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { fingerprintOf } from '../../../requests/planning/fingerprintOf';
import {
  changeFixture,
  CONTEXT,
  RECORD,
  TARGET,
  violationsOf,
} from './__testUtils__/changeFixture';

describe('topic.add-partitions', () => {
  it('grows the topic once', async () => {
    const { admin, propose, run } = changeFixture();
    const proposal = await propose('topic.add-partitions', {
      partitions: 4,
      confirmation: TARGET.topic,
    });

    expect(violationsOf(proposal)).toEqual([]);
    expect(proposal.effects).toMatchObject([{ code: 'partitions-added' }]);
    expect(await run(proposal.steps)).toEqual(['done']);
    const [{ value }] = await admin.describeTopics([TARGET.topic]);
    expect(value?.partitions).toHaveLength(4);
  });

  it('refuses fewer, and more than the limit with an offer', async () => {
    const { propose } = changeFixture();

    expect(
      violationsOf(await propose('topic.add-partitions', { partitions: 1 })),
    ).toEqual(['partitions-fewer']);
    expect(
      (await propose('topic.add-partitions', { partitions: 7 })).findings,
    ).toContainEqual(
      expect.objectContaining({
        code: 'above-limit',
        exception: { limit: 'partitions', value: 7 },
      }),
    );
  });

  it('sees keys that nobody declared', async () => {
    const { admin, propose } = changeFixture();
    admin.addRecords(TARGET.topic, 0, 2, { keyed: true });

    const { effects } = await propose('topic.add-partitions', {
      partitions: 4,
    });

    expect(effects).toMatchObject([{ code: 'partitions-of-keyed-added' }]);
  });

  it('refuses a topic that Kafka Streams reads', async () => {
    const { propose } = changeFixture({
      group: { members: 1, clientId: 'totals-1-StreamThread-1-consumer' },
    });

    expect(
      violationsOf(
        await propose('topic.add-partitions', {
          partitions: 4,
          confirmation: TARGET.topic,
        }),
      ),
    ).toEqual(['partitions-of-streams']);
  });
});

describe('topic.delete', () => {
  const input = { confirmation: TARGET.topic };

  it('tells what goes and who reads it, with the owners of active groups', async () => {
    const { admin, inventory, propose } = changeFixture({
      group: { members: 1 },
    });
    const newest = Date.now() - 1000;
    admin.addRecords(TARGET.topic, 0, 10, { timestamp: newest });
    inventory.declared = [
      {
        entityRef: 'component:default/invoicer',
        role: 'runs',
        cluster: '*',
        topic: '*',
        title: 'Invoicer',
        owner: 'group:default/other',
        groups: ['dev/invoicing'],
      },
    ];

    const { effects, impact } = await propose('topic.delete', input);

    expect(effects).toMatchObject([
      {
        code: 'topic-deleted',
        params: {
          messages: 10,
          sizeBytes: 1000,
          lastProducedAt: new Date(newest).toISOString(),
        },
      },
      { code: 'active-consumers-affected', params: { groups: ['invoicing'] } },
    ]);
    expect(impact).toMatchObject([
      {
        type: 'consumer-group',
        name: 'invoicing',
        owner: 'group:default/other',
        active: true,
        params: { lag: 7, members: 1 },
      },
    ]);
  });

  it('wants the name typed, and refuses while the topic is protected', async () => {
    const { propose } = changeFixture({
      record: { ...RECORD, protected: true },
    });

    expect(violationsOf(await propose('topic.delete', {}))).toEqual([
      'topic-protected',
      'confirmation-needed',
    ]);
    expect(violationsOf(await propose('topic.delete', input))).toEqual([
      'topic-protected',
    ]);
  });

  it('is another plan when an empty topic got data, and the same with more', async () => {
    const { admin, propose } = changeFixture();
    const planned = async () =>
      fingerprintOf((await propose('topic.delete', input)).steps);
    const empty = await planned();
    admin.addRecords(TARGET.topic, 0, 1);
    const one = await planned();
    admin.addRecords(TARGET.topic, 0, 9);

    expect(one).not.toBe(empty);
    expect(await planned()).toBe(one);
  });

  it('deletes it and forgets what was recorded', async () => {
    const { admin, inventory, propose, run } = changeFixture();
    const { steps } = await propose('topic.delete', input);

    expect(await run(steps)).toEqual(['done', 'done']);
    expect(await admin.listTopics()).toEqual([]);
    expect(inventory.records.size).toBe(0);
  });

  it('never deletes another topic that has taken the name', async () => {
    const { admin, handler, propose } = changeFixture();
    const { steps } = await propose('topic.delete', input);
    await admin.deleteTopic(TARGET.topic);
    await admin.createTopic({
      name: TARGET.topic,
      partitions: 1,
      replicationFactor: 1,
      config: {},
    });

    expect(await handler.checkStep(steps[0])).toEqual({ state: 'done' });
    await handler.applyStep(steps[0], CONTEXT);
    expect(await admin.listTopics()).toHaveLength(1);
  });
});

describe('requests of other kinds', () => {
  it('learn who reads the topic', async () => {
    const { handler, target } = changeFixture({ group: { members: 1 } });

    expect(await handler.impactOn(target)).toMatchObject([
      { type: 'consumer-group', name: 'invoicing', active: true },
    ]);
  });
});
