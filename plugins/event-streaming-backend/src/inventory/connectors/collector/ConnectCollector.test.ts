// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { connectorKind } from '@sluice/plugin-event-streaming-common';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { Knex } from 'knex';
import { FakeConnectCluster } from '../../../__testUtils__/FakeConnectCluster';
import { FAKE_CLASSES } from '../../../__testUtils__/fakeConnectPlugins';
import { newRequest } from '../../../database/__testUtils__/storedRequests';
import { DatabaseRequestStore } from '../../../database/DatabaseRequestStore';
import { inventoryFixture } from '../../__testUtils__/inventoryFixture';
import { Inventory } from '../../createInventory';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const target = { connect: 'connect', connector: 'billing.usage' };
const source = {
  className: FAKE_CLASSES.fileSource,
  config: { file: '/data/usage.txt', topic: 'billing.usage' },
};

describe.each(databases.eachSupportedId())('ConnectCollector (%s)', id => {
  let knex: Knex;
  let connect: FakeConnectCluster;
  let inventory: Inventory;
  let events: unknown[];
  let admin: InMemoryKafkaAdmin;

  beforeEach(async () => {
    knex = await databases.init(id);
    connect = new FakeConnectCluster();
    admin = InMemoryKafkaAdmin.create({
      topics: [
        {
          name: 'billing.usage',
          partitions: 1,
          replicationFactor: 1,
          config: {},
        },
      ],
    });
    ({ inventory, events } = await inventoryFixture({
      knex,
      admins: { prod: admin },
      connects: { connect },
    }));
  });

  const collect = () => inventory.connectCollector.collect('connect');
  const row = () => inventory.connectors.get(target);
  const topics = () => inventory.connectors.topics(target);

  it('writes what one call finds, and writes it once', async () => {
    connect.put('billing.usage', source);
    connect.put('other', { state: 'stopped', tasks: [] });

    expect(await collect()).toEqual({ connectors: 2, written: 2, gone: 0 });
    expect(connect.calls.listConnectors).toBe(1);
    expect(await row()).toMatchObject({
      present: true,
      cluster: 'prod',
      environment: 'prod',
      type: 'source',
      class_name: FAKE_CLASSES.fileSource,
      owner: 'group:default/billing',
      owner_source: 'prefix',
      managed: false,
      state: 'running',
      tasks_total: 1,
      tasks_running: 1,
      health: 'healthy',
    });
    expect(await topics()).toMatchObject([
      { topic: 'billing.usage', role: 'writes', seen: false },
    ]);
    expect(await collect()).toEqual({ connectors: 2, written: 0, gone: 0 });
    expect(connect.calls.describeConnector).toBeUndefined();
  });

  it('writes what has changed alone, with the topics that the worker saw', async () => {
    connect.put('billing.usage', source);
    connect.put('other');
    await collect();
    connect.activeTopics.set('billing.usage', ['billing.usage', 'billing.b']);
    connect.put('billing.usage', { ...source, tasks: ['failed'] });

    expect(await collect()).toMatchObject({ written: 1 });
    expect(await row()).toMatchObject({
      health: 'unhealthy',
      tasks_failed: 1,
    });
    expect(await topics()).toMatchObject([
      { topic: 'billing.b', role: 'writes', seen: true },
      { topic: 'billing.usage', role: 'writes', seen: true },
    ]);
  });

  it('asks for the topics of many connectors in their turn', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `c${100 + at}`);
    names.forEach(name => connect.put(name));
    await collect();
    expect(connect.calls.listActiveTopics).toBe(50);
    await collect();
    expect(connect.calls.listActiveTopics).toBe(100);
    names.forEach(name => connect.activeTopics.set(name, [`of-${name}`]));
    await collect();
    await collect();
    const found = await inventory.connectors.topicsOf('connect');
    expect([...found.keys()].sort()).toEqual(names);
  });

  it('is not down because the topics of one connector cannot be told', async () => {
    connect.put('billing.usage', source);
    connect.listActiveTopics = async () => {
      throw new Error('Topic tracking is disabled.');
    };
    expect(await collect()).toMatchObject({ connectors: 1 });
    expect(await inventory.connectSources.get('connect')).toMatchObject({
      state: 'up',
    });
  });

  it('leaves the inventory as it was while the workers are down', async () => {
    connect.put('billing.usage', source);
    await collect();
    const before = await row();
    connect.outage = 'No worker answers';

    expect(await collect()).toBeUndefined();
    expect(await row()).toEqual(before);
    expect(await inventory.connectSources.get('connect')).toMatchObject({
      state: 'down',
      reason: 'No worker answers',
      observedAt: expect.any(Number),
      facts: { connectors: 1, checks: { description: { version: '4.3.1' } } },
    });
  });

  it('takes out what is gone, and keeps as missing what was made here', async () => {
    connect.put('billing.usage', source);
    connect.put('other');
    await inventory.ofConnectors.saveRecord(target, {
      createdBy: 'user:default/anna',
      requestId: '7',
    });
    await collect();
    connect.remove('billing.usage');
    connect.remove('other');

    expect(await collect()).toEqual({ connectors: 0, written: 0, gone: 2 });
    expect(await row()).toMatchObject({
      present: false,
      health: 'missing',
      state: null,
    });
    const other = { connect: 'connect', connector: 'other' };
    expect(await inventory.connectors.get(other)).toBeUndefined();

    connect.put('billing.usage', source);
    await collect();
    expect(await row()).toMatchObject({ present: true, health: 'healthy' });
  });

  it('keeps no name that cannot be stored', async () => {
    connect.put('a\0b');
    connect.put('x'.repeat(513));
    connect.put('an odd/name');
    expect(await collect()).toMatchObject({ connectors: 1 });
  });

  it('says that a request makes or deletes it', async () => {
    connect.put('billing.usage', { ...source, tasks: [] });
    const store = DatabaseRequestStore.create({ knex });
    await store.insert(
      newRequest({
        kind: connectorKind.kind,
        operation: connectorKind.operations.create.id,
        source: 'connect',
        target,
        targetKey: connectorKind.keyOf(target),
        title: 'billing.usage',
        state: 'approved',
      }),
    );
    await collect();
    expect(await row()).toMatchObject({ health: 'provisioning' });

    connect.put('billing.usage', source);
    await knex('requests').update({
      operation: connectorKind.operations.delete.id,
    });
    await collect();
    expect(await row()).toMatchObject({ health: 'deleting' });
  });

  it('tells the catalog of it, with the topics that the catalog has', async () => {
    connect.put('billing.usage', source);
    connect.put('secret.a');
    await collect();
    expect(events).toEqual([
      { source: 'connect', added: [], removed: [], whole: true },
    ]);
    events.length = 0;

    // The topic comes to the inventory.
    await inventory.collector.collect('prod');
    events.length = 0;
    await collect();
    expect(events).toMatchObject([
      {
        source: 'connect',
        added: [
          {
            metadata: {
              namespace: 'connect',
              name: 'connector-billing.usage',
              annotations: {
                'event-streaming/connect': 'connect',
                'event-streaming/connector': 'billing.usage',
                'event-streaming/cluster': 'prod',
                'event-streaming/environment': 'prod',
              },
              tags: ['source'],
              links: [
                {
                  url: 'http://portal/event-streaming/connectors/connect/billing.usage',
                },
              ],
            },
            spec: {
              type: 'kafka-connector',
              owner: 'group:default/billing',
              dependsOn: [],
              dependencyOf: ['resource:prod/billing.usage'],
            },
          },
        ],
      },
    ]);
    events.length = 0;

    connect.put('billing.usage', { ...source, tasks: ['failed'] });
    await collect();
    expect(events).toEqual([]);

    connect.remove('billing.usage');
    await collect();
    expect(events).toEqual([
      {
        source: 'connect',
        added: [],
        removed: ['resource:connect/connector-billing.usage'],
      },
    ]);
  });
});
