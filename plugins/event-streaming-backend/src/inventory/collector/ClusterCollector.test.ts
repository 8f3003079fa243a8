// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import {
  InMemoryGroup,
  InMemoryKafkaAdmin,
} from '@sluice/plugin-event-streaming-node/testUtils';
import { Knex } from 'knex';
import { inventoryFixture } from '../__testUtils__/inventoryFixture';
import { Inventory } from '../createInventory';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const usage = {
  name: 'billing.usage.events',
  partitions: 3,
  replicationFactor: 1,
  config: {},
};
const stray = { ...usage, name: 'stray', partitions: 1 };
const ledger: InMemoryGroup = {
  group: 'ledger',
  type: 'consumer',
  state: 'stable',
  coordinator: 1,
  members: [],
  commits: [{ topic: usage.name, partition: 0, offset: 0n }],
};
const record = {
  owner: 'group:default/billing',
  description: 'Usage of every tenant',
  broadcast: false,
  tags: [],
  createdBy: 'user:default/anna',
  requestId: '7',
};

describe.each(databases.eachSupportedId())('ClusterCollector (%s)', id => {
  let knex: Knex;
  let admin: InMemoryKafkaAdmin;
  let inventory: Inventory;
  let events: { added: unknown[]; removed: string[] }[];
  let now: number;

  beforeEach(async () => {
    knex = await databases.init(id);
    admin = InMemoryKafkaAdmin.create({
      topics: [usage, stray],
      groups: [ledger],
    });
    ({ inventory, events } = await inventoryFixture({
      knex,
      admins: { prod: admin },
    }));
    now = Date.parse('2026-11-21T10:00:00Z');
    jest.spyOn(Date, 'now').mockImplementation(() => now);
  });

  afterEach(() => jest.restoreAllMocks());

  const pass = async (seconds = 30) => {
    now += seconds * 1000;
    return inventory.collector.collect('prod');
  };
  const topic = (name: string) =>
    inventory.topics.get({ cluster: 'prod', topic: name });

  it('brings a cluster into the database', async () => {
    admin.addRecords(usage.name, 1, 10);

    expect(await pass()).toEqual({ topics: 2, written: 2, gone: 0 });
    expect(await topic(usage.name)).toMatchObject({
      partitions: 3,
      messages: 10,
      owner: 'group:default/billing',
      consumer_groups: 1,
      worst_lag_group: 'ledger',
    });
    expect(await topic('stray')).toMatchObject({ health: 'unowned' });
    expect(
      await inventory.groups.ofTopic({ cluster: 'prod', topic: usage.name }),
    ).toMatchObject([{ group: 'ledger', state: 'stable', lag: 0 }]);
    expect(await inventory.sources.get('prod')).toMatchObject({
      state: 'up',
      observedAt: now,
      facts: {
        topics: 2,
        partitions: 4,
        checks: { access: expect.any(Array) },
      },
    });
  });

  it('writes only what has changed', async () => {
    await pass();
    await pass();
    admin.addRecords(usage.name, 0, 300);

    expect(await pass()).toMatchObject({ written: 1 });
    expect(await topic(usage.name)).toMatchObject({
      rate: 10,
      produced_at: now,
      worst_lag: 300,
    });
    expect(await pass()).toMatchObject({ written: 1 });
    expect(await pass()).toMatchObject({ written: 0 });
  });

  it('leaves the last inventory with its age when the cluster is down', async () => {
    await pass();
    const lastRead = now;
    const before = await topic(usage.name);
    admin.failWith(new ServiceUnavailableError('No broker answers'));

    expect(await pass()).toBeUndefined();
    const downSince = now;
    await pass();

    expect(await topic(usage.name)).toEqual(before);
    expect(await inventory.sources.get('prod')).toMatchObject({
      state: 'down',
      reason: 'No broker answers',
      since: downSince,
      observedAt: lastRead,
      facts: { topics: 2 },
    });

    admin.failWith(undefined);
    await pass();
    expect(await inventory.sources.get('prod')).toMatchObject({
      state: 'up',
      since: now,
      reason: undefined,
    });
  });

  it('changes nothing by a pass of which a part failed', async () => {
    await pass();
    const before = await topic(usage.name);
    admin.addRecords(usage.name, 0, 10);
    jest
      .spyOn(admin, 'describeTopicConfigs')
      .mockRejectedValue(new ServiceUnavailableError('Broker 2 is gone'));

    await pass();

    expect(await topic(usage.name)).toEqual(before);
    expect(await inventory.sources.get('prod')).toMatchObject({
      state: 'down',
      reason: 'Broker 2 is gone',
    });
  });

  it('drops a topic that the cluster no longer has', async () => {
    await pass();
    await admin.deleteTopic('stray');

    expect(await pass()).toMatchObject({ gone: 1 });
    expect(await topic('stray')).toBeUndefined();
    expect(events.at(-1)).toEqual({
      source: 'prod',
      added: [],
      removed: ['resource:prod/stray'],
    });
  });

  it('shows a managed topic that is gone as missing, and well when it is back', async () => {
    await inventory.records.save(
      { cluster: 'prod', topic: usage.name },
      record,
    );
    await pass();
    await admin.deleteTopic(usage.name);

    expect(await pass()).toMatchObject({ gone: 1 });
    expect(await topic(usage.name)).toMatchObject({
      present: false,
      health: 'missing',
      partitions: 3,
    });
    expect(await pass()).toMatchObject({ gone: 0 });

    await admin.createTopic(usage);
    await pass();
    expect(await topic(usage.name)).toMatchObject({
      present: true,
      health: 'idle',
    });
  });

  it('leaves a topic that is being made alone until it is there', async () => {
    const target = { cluster: 'prod', topic: 'billing.new' };
    await pass();
    await inventory.ofTopics.showPending(target, {
      owner: 'group:default/billing',
      description: 'New',
      state: 'provisioning',
    });

    await pass();
    expect(await topic('billing.new')).toMatchObject({
      health: 'provisioning',
      partitions: -1,
    });

    await admin.createTopic({ ...usage, name: 'billing.new' });
    await pass();
    expect(await topic('billing.new')).toMatchObject({
      present: true,
      partitions: 3,
    });
  });

  it('takes an empty answer for a lost right where the right is lost', async () => {
    await pass();
    jest.spyOn(admin, 'listTopics').mockResolvedValue([]);
    jest
      .spyOn(admin, 'checkAccess')
      .mockResolvedValue([
        { operation: 'Describe', resource: 'Topic:*', outcome: 'denied' },
      ]);

    await pass();

    expect(await topic('stray')).toBeDefined();
    expect(await inventory.sources.get('prod')).toMatchObject({
      state: 'down',
      reason: expect.stringContaining("no right to 'Describe' on Topic:*"),
    });
  });

  it('takes an empty answer for an empty cluster where the right is there', async () => {
    await pass();
    await admin.deleteTopic('stray');
    await admin.deleteTopic(usage.name);

    expect(await pass()).toMatchObject({ topics: 0, gone: 2 });
  });

  it('does not call a cluster down because its rights cannot be asked', async () => {
    jest
      .spyOn(admin, 'checkAccess')
      .mockRejectedValue(new NotAllowedError('No'));

    expect(await pass()).toMatchObject({ topics: 2 });
    expect(await inventory.sources.get('prod')).toMatchObject({ state: 'up' });
  });

  it('has the catalog read all after the first pass, and tells it of a new topic later', async () => {
    await pass();
    const whole = { source: 'prod', added: [], removed: [], whole: true };
    expect(events).toEqual([whole]);

    await admin.createTopic({ ...usage, name: 'billing.new' });
    await pass();

    expect(events).toEqual([
      whole,
      {
        source: 'prod',
        added: [
          expect.objectContaining({
            kind: 'Resource',
            metadata: expect.objectContaining({ name: 'billing.new' }),
          }),
        ],
        removed: [],
      },
    ]);
  });

  it('reads a cluster once when it is asked twice at a time', async () => {
    const listGroups = jest.spyOn(admin, 'listGroups');
    const [one, two] = await Promise.all([
      inventory.collector.collect('prod'),
      inventory.collector.collect('prod'),
    ]);

    expect(one).toBe(two);
    expect(listGroups).toHaveBeenCalledTimes(1);
  });

  it('keeps one cluster apart from another that is down', async () => {
    const down: KafkaAdmin = InMemoryKafkaAdmin.create();
    jest
      .spyOn(down, 'listTopics')
      .mockRejectedValue(new ServiceUnavailableError('No broker answers'));
    const { inventory: both } = await inventoryFixture({
      knex,
      admins: { prod: admin, dev: down },
    });

    await Promise.all([
      both.collector.collect('prod'),
      both.collector.collect('dev'),
    ]);

    const states = await both.sources.states(['prod', 'dev']);
    expect(states.get('prod')?.state).toBe('up');
    expect(states.get('dev')?.state).toBe('down');
  });

  it('marks what somebody owned who is gone from the catalog', async () => {
    const fixture = await inventoryFixture({
      knex,
      admins: { prod: admin },
      goneOwners: ['group:default/billing'],
    });
    await fixture.inventory.collector.collect('prod');

    expect(await topic(usage.name)).toMatchObject({
      health: 'orphaned',
      owner_exists: false,
      health_reason: "Its owner 'billing' is not in the catalog",
    });
  });
});
