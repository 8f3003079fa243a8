// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { Knex } from 'knex';
import { inventoryFixture } from '../../__testUtils__/inventoryFixture';
import { Inventory } from '../../createInventory';
import { avroRecord } from '../__testUtils__/avroRecord';
import { FakeRegistry } from '../__testUtils__/FakeRegistry';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const orders = { group: 'default', artifact: 'billing.orders-value' };
const address = { group: 'shared', artifact: 'address' };

describe.each(databases.eachSupportedId())('RegistryCollector (%s)', id => {
  let knex: Knex;
  let registry: FakeRegistry;
  let inventory: Inventory;
  let events: unknown[];

  beforeEach(async () => {
    knex = await databases.init(id);
    registry = new FakeRegistry();
    const topic = { partitions: 1, replicationFactor: 1, config: {} };
    ({ inventory, events } = await inventoryFixture({
      knex,
      admins: {
        prod: InMemoryKafkaAdmin.create({
          topics: [{ name: 'billing.orders', ...topic }],
        }),
      },
      registries: { registry },
    }));
  });

  const collect = () => inventory.registryCollector.collect('registry');
  const rowOf = (target: { group: string; artifact: string }) =>
    inventory.schemas.get({ registry: 'registry', ...target });

  it('writes what it finds once, and reads each document once', async () => {
    registry.put(orders, { text: avroRecord('Order', 'id', 'total') });
    registry.put(orders, { text: avroRecord('Order', 'id', 'total', 'vat') });

    expect(await collect()).toEqual({ schemas: 1, written: 1, gone: 0 });
    expect(registry.calls.readContent).toBe(1);
    expect(await rowOf(orders)).toMatchObject({
      present: true,
      format: 'avro',
      record_name: 'com.acme.Order',
      latest_version: '2',
      versions: 2,
      fields: 3,
      owner: 'group:default/billing',
    });

    expect(await collect()).toEqual({ schemas: 1, written: 0, gone: 0 });
    expect(registry.calls.readContent).toBe(1);
  });

  it('leaves the inventory as it was while the registry is down', async () => {
    registry.put(orders, { text: avroRecord('Order', 'id') });
    await collect();
    const before = await rowOf(orders);
    registry.outage = 'The registry is away';

    expect(await collect()).toBeUndefined();
    expect(await rowOf(orders)).toEqual(before);
    expect(await inventory.registrySources.get('registry')).toMatchObject({
      state: 'down',
      reason: 'The registry is away',
      facts: { artifacts: 1, versions: 1 },
    });
  });

  it('writes nothing of a pass that fails half way', async () => {
    registry.put(orders, { text: avroRecord('Order', 'id') });
    await collect();
    registry.put(orders, { text: avroRecord('Order', 'id', 'total') });
    registry.put(address, { text: avroRecord('Address', 'city') });
    const read = registry.readContent;
    registry.readContent = async version => {
      registry.outage = 'The registry went away';
      return read.call(registry, version);
    };

    expect(await collect()).toBeUndefined();
    expect(await rowOf(orders)).toMatchObject({ versions: 1 });
    expect(await rowOf(address)).toBeUndefined();
  });

  it('takes out what is gone, and keeps as missing what was made here', async () => {
    registry.put(orders, { text: avroRecord('Order', 'id') });
    registry.put(address, { text: avroRecord('Address', 'city') });
    await inventory.ofSchemas.saveRecord(
      { registry: 'registry', ...orders },
      { createdBy: 'user:default/anna', requestId: '7' },
    );
    await collect();
    registry.remove(orders);
    registry.remove(address);

    expect(await collect()).toEqual({ schemas: 0, written: 0, gone: 2 });
    expect(await rowOf(address)).toBeUndefined();
    expect(await rowOf(orders)).toMatchObject({
      present: false,
      health: 'missing',
      managed: true,
    });
    expect(await collect()).toEqual({ schemas: 0, written: 0, gone: 0 });

    registry.put(orders, { text: avroRecord('Order', 'id') });
    await collect();
    expect(await rowOf(orders)).toMatchObject({ present: true });
  });

  it('says that a document is broken, and reads all others', async () => {
    registry.put(orders, { text: '{"type": "record", "name": 7' });
    registry.put(address, { text: avroRecord('Address', 'city') });
    await collect();

    expect(await rowOf(orders)).toMatchObject({
      health: 'broken',
      health_reason: expect.stringMatching(/Version 1 cannot be read: Line 1/),
      fields: null,
    });
    expect(await rowOf(address)).toMatchObject({ fields: 1 });
  });

  it('reads a document with what it refers to', async () => {
    registry.put(address, { text: avroRecord('Address', 'city', 'zip') });
    registry.put(orders, {
      text: JSON.stringify({
        type: 'record',
        name: 'Order',
        fields: [{ name: 'ship_to', type: 'com.acme.Address' }],
      }),
      references: [{ ...address, version: '1', name: 'com.acme.Address' }],
    });
    await collect();

    expect(await rowOf(orders)).toMatchObject({ fields: 3 });
    expect((await rowOf(orders))?.search).toContain('zip');
  });

  it('knows artifacts without a version, and of types that it does not read', async () => {
    registry.put(orders, { text: '<xsd/>', type: 'XSD' });
    await collect();
    expect(await rowOf(orders)).toMatchObject({
      format: 'other',
      artifact_type: 'XSD',
      health: 'unchecked',
    });
  });

  it('leaves out what no database can name, and says so in the log', async () => {
    registry.put({ group: 'default', artifact: 'a\0b' }, { text: '"int"' });
    registry.put(
      { group: 'default', artifact: 'ü'.repeat(700) },
      { text: '"int"' },
    );
    registry.put(address, { text: '"int"' });
    expect(await collect()).toEqual({ schemas: 1, written: 1, gone: 0 });
  });

  it('marks a rule that was changed past the portal', async () => {
    registry.put(orders, { text: avroRecord('Order', 'id') });
    registry.rule(orders, 'FULL');
    await inventory.ofSchemas.saveRecord(
      { registry: 'registry', ...orders },
      { rule: 'FULL', createdBy: 'user:default/anna', requestId: '7' },
    );
    await collect();
    expect(await rowOf(orders)).toMatchObject({ health: 'healthy' });

    registry.rule(orders, 'NONE');
    await collect();
    expect(await rowOf(orders)).toMatchObject({
      health: 'drifted',
      level: 'NONE',
    });
  });

  it('follows the owner of the topic that a schema describes', async () => {
    const target = { cluster: 'prod', topic: 'billing.orders' };
    registry.put(orders, { text: avroRecord('Order', 'id') });
    await inventory.ofTopics.saveRecord(target, {
      owner: 'group:default/query',
      broadcast: false,
      tags: [],
      createdBy: 'user:default/anna',
      requestId: '7',
    });
    await inventory.collector.collect('prod');
    await collect();
    expect(await rowOf(orders)).toMatchObject({
      owner: 'group:default/query',
      owner_source: 'assignment',
    });
  });

  it('tells the catalog of what is new and what is gone', async () => {
    registry.put(orders, { text: avroRecord('Order', 'id') });
    await collect();
    expect(events).toEqual([
      expect.objectContaining({ source: 'registry', whole: true }),
      expect.objectContaining({ source: 'prod', whole: true }),
    ]);

    events.length = 0;
    registry.put(orders, { text: avroRecord('Order', 'id', 'total') });
    await collect();
    expect(events).toEqual([
      expect.objectContaining({
        source: 'registry',
        removed: [],
        added: [
          expect.objectContaining({
            kind: 'API',
            spec: expect.objectContaining({
              definition: avroRecord('Order', 'id', 'total'),
            }),
          }),
        ],
      }),
    ]);

    events.length = 0;
    registry.remove(orders);
    await collect();
    expect(events).toContainEqual(
      expect.objectContaining({
        source: 'registry',
        added: [],
        removed: ['api:registry/billing.orders-value'],
      }),
    );
  });
});
