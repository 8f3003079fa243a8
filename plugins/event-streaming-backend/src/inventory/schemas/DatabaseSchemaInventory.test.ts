// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { schemaKind } from '@sluice/plugin-event-streaming-common';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { Knex } from 'knex';
import { newRequest } from '../../database/__testUtils__/storedRequests';
import { DatabaseRequestStore } from '../../database/DatabaseRequestStore';
import { inventoryFixture } from '../__testUtils__/inventoryFixture';
import { Inventory } from '../createInventory';
import { avroRecord } from './__testUtils__/avroRecord';
import { FakeRegistry } from './__testUtils__/FakeRegistry';
import { SchemaRecord } from './SchemaInventory';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const target = {
  registry: 'registry',
  group: 'default',
  artifact: 'billing.orders-value',
};
const record: SchemaRecord = {
  owner: 'group:default/query',
  description: 'Orders',
  rule: 'FULL',
  createdBy: 'user:default/anna',
  requestId: '7',
};
const pending = {
  owner: 'group:default/query',
  description: 'Orders',
  artifactType: 'AVRO',
};

describe.each(databases.eachSupportedId())(
  'DatabaseSchemaInventory (%s)',
  id => {
    let knex: Knex;
    let registry: FakeRegistry;
    let inventory: Inventory;

    beforeEach(async () => {
      knex = await databases.init(id);
      registry = new FakeRegistry();
      ({ inventory } = await inventoryFixture({
        knex,
        admins: { prod: InMemoryKafkaAdmin.create() },
        registries: { registry },
      }));
    });

    const row = () => inventory.schemas.get(target);
    const collect = () => inventory.registryCollector.collect('registry');

    it('keeps a record, leaves an equal one as it is, and forgets it', async () => {
      const { ofSchemas } = inventory;
      expect(await ofSchemas.record(target)).toBeUndefined();
      await ofSchemas.saveRecord(target, record);
      const first = await ofSchemas.record(target);
      await ofSchemas.saveRecord(target, record);

      expect(first).toMatchObject(record);
      expect(await ofSchemas.record(target)).toEqual(first);
      await ofSchemas.saveRecord(target, { ...record, rule: 'inherited' });
      expect(await ofSchemas.record(target)).toMatchObject({
        rule: 'inherited',
      });
      await ofSchemas.forgetRecord(target);
      expect(await ofSchemas.record(target)).toBeUndefined();
    });

    it('keeps the first record of a version, and all in their order', async () => {
      const { ofSchemas } = inventory;
      const version = {
        version: '2',
        globalId: 12,
        override: true,
        createdBy: 'user:default/anna',
        requestId: '7',
      };
      const older = { ...version, version: '1', globalId: 11, override: false };
      await ofSchemas.saveVersion(target, version);
      await ofSchemas.saveVersion(target, older);
      await ofSchemas.saveVersion(target, { ...version, requestId: '8' });

      expect(await ofSchemas.recordedVersions(target)).toEqual([
        older,
        version,
      ]);
      await ofSchemas.forgetRecord(target);
      expect(await ofSchemas.recordedVersions(target)).toEqual([]);
    });

    it('tells the owner and the topics of a schema, there or not', async () => {
      expect(await inventory.ofSchemas.ownership(target)).toEqual({
        owner: 'group:default/billing',
        source: 'prefix',
        visibility: 'all',
      });
      await inventory.ofSchemas.saveRecord(target, record);
      expect(await inventory.ofSchemas.ownership(target)).toMatchObject({
        owner: 'group:default/query',
        source: 'assignment',
      });
      expect(await inventory.ofSchemas.topics(target)).toEqual([
        {
          cluster: 'prod',
          environment: 'prod',
          topic: 'billing.orders',
          part: 'value',
          by: 'name',
        },
      ]);
    });

    it('shows a schema that is asked for, until it is there', async () => {
      const { ofSchemas } = inventory;
      await ofSchemas.showPending(target, {
        ...pending,
        state: 'provisioning',
      });
      expect(await row()).toMatchObject({
        present: false,
        health: 'provisioning',
        managed: true,
        owner: 'group:default/query',
        format: 'avro',
      });
      await ofSchemas.showPending(target, {
        ...pending,
        state: 'failed',
        reason: 'The registry is away',
      });
      expect(await row()).toMatchObject({
        health: 'failed',
        health_reason: 'The registry is away',
      });

      registry.put(target, { text: avroRecord('Order', 'id') });
      await ofSchemas.saveRecord(target, record);
      await ofSchemas.refresh(target);
      expect(await row()).toMatchObject({ present: true, versions: 1 });

      await ofSchemas.showPending(target, {
        ...pending,
        state: 'provisioning',
      });
      await ofSchemas.hidePending(target);
      expect(await row()).toMatchObject({ present: true, versions: 1 });
    });

    it('takes a schema that never came to be out again', async () => {
      await inventory.ofSchemas.showPending(target, {
        ...pending,
        state: 'provisioning',
      });
      await inventory.ofSchemas.hidePending(target);
      expect(await row()).toBeUndefined();
      expect(await inventory.schemas.topics(target)).toEqual([]);
    });

    it('makes what is shown agree with the requests after a crash', async () => {
      const { ofSchemas } = inventory;
      await ofSchemas.showPending(target, { ...pending, state: 'failed' });
      const store = DatabaseRequestStore.create({ knex });
      await store.insert(
        newRequest({
          kind: schemaKind.kind,
          operation: schemaKind.operations.register.id,
          source: target.registry,
          target,
          targetKey: schemaKind.keyOf(target),
          title: target.artifact,
          state: 'approved',
        }),
      );
      await collect();
      expect(await row()).toMatchObject({ health: 'provisioning' });

      await knex('requests').update({ state: 'withdrawn' });
      await collect();
      expect(await row()).toBeUndefined();
    });

    it('learns at once of a schema that was deleted', async () => {
      registry.put(target, { text: avroRecord('Order', 'id') });
      await collect();
      registry.remove(target);
      await inventory.ofSchemas.refresh(target);
      expect(await row()).toBeUndefined();
    });

    it('keeps what a later reading found, whatever a slow pass brings', async () => {
      registry.put(target, { text: avroRecord('Order', 'id') });
      await collect();
      const read = registry.readRule;
      registry.readRule = async asked => {
        registry.readRule = read;
        registry.put(target, { text: avroRecord('Order', 'id', 'total') });
        await inventory.ofSchemas.refresh(target);
        return read.call(registry, asked);
      };
      await collect();
      expect(await row()).toMatchObject({ versions: 2, latest_version: '2' });
    });
  },
);
