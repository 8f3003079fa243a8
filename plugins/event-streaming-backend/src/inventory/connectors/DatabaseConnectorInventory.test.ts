// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { connectorKind } from '@sluice/plugin-event-streaming-common';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { Knex } from 'knex';
import { FakeConnectCluster } from '../../__testUtils__/FakeConnectCluster';
import { FAKE_CLASSES } from '../../__testUtils__/fakeConnectPlugins';
import { DeclarationReader } from '../../declarations/DeclarationReader';
import { newRequest } from '../../database/__testUtils__/storedRequests';
import { DatabaseRequestStore } from '../../database/DatabaseRequestStore';
import { inventoryFixture } from '../__testUtils__/inventoryFixture';
import { Inventory } from '../createInventory';
import { ConnectorRecord, PendingConnector } from './ConnectorInventory';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const target = { connect: 'connect', connector: 'billing.ledger' };
const record: ConnectorRecord = {
  owner: 'group:default/query',
  description: 'The ledger',
  createdBy: 'user:default/anna',
  requestId: '7',
};
const pending: PendingConnector = {
  owner: 'group:default/query',
  description: 'The ledger',
  type: 'sink',
  className: FAKE_CLASSES.fileSink,
  config: { topics: 'billing.a,billing.b' },
  state: 'provisioning',
};
const sink = {
  className: FAKE_CLASSES.fileSink,
  config: { topics: 'billing.a' },
};

describe.each(databases.eachSupportedId())(
  'DatabaseConnectorInventory (%s)',
  id => {
    let knex: Knex;
    let connect: FakeConnectCluster;
    let inventory: Inventory;

    beforeEach(async () => {
      knex = await databases.init(id);
      connect = new FakeConnectCluster();
      ({ inventory } = await inventoryFixture({
        knex,
        admins: { prod: InMemoryKafkaAdmin.create() },
        connects: { connect },
      }));
    });

    const row = () => inventory.connectors.get(target);
    const collect = () => inventory.connectCollector.collect('connect');

    it('keeps a record, leaves an equal one as it is, and forgets it', async () => {
      const { ofConnectors } = inventory;
      expect(await ofConnectors.record(target)).toBeUndefined();
      await ofConnectors.saveRecord(target, record);
      const first = await ofConnectors.record(target);
      await ofConnectors.saveRecord(target, record);

      expect(first).toMatchObject(record);
      expect(await ofConnectors.record(target)).toEqual(first);
      await ofConnectors.saveRecord(target, { ...record, adopted: true });
      expect(await ofConnectors.record(target)).toMatchObject({
        adopted: true,
      });
      await ofConnectors.forgetRecord(target);
      expect(await ofConnectors.record(target)).toBeUndefined();
    });

    it('tells the owner of a connector, there or not', async () => {
      expect(await inventory.ofConnectors.ownership(target)).toEqual({
        owner: 'group:default/billing',
        source: 'prefix',
        visibility: 'all',
      });
      await inventory.ofConnectors.saveRecord(target, record);
      expect(await inventory.ofConnectors.ownership(target)).toMatchObject({
        owner: 'group:default/query',
        source: 'assignment',
      });
    });

    it('takes the owner of a connector from the catalog, unless one was assigned', async () => {
      const owner = 'group:default/orders';
      const declares = {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'shop',
          annotations: {
            'event-streaming/owns-connectors': 'connect:billing.ledger',
          },
        },
        spec: { owner },
      };
      const reader = DeclarationReader.create({
        auth: mockServices.auth(),
        catalog: catalogServiceMock({ entities: [declares] }),
      });
      connect.put('billing.ledger', sink);
      await collect();
      expect(await row()).toMatchObject({ owner_source: 'prefix' });

      await inventory.declarations.replace(await reader.read());
      await collect();
      const annotated = { owner, owner_source: 'annotation' };
      expect(await row()).toMatchObject({ ...annotated, owner_exists: true });
      await inventory.ofConnectors.refresh(target);
      expect(await row()).toMatchObject(annotated);
      expect(await inventory.ofConnectors.ownership(target)).toMatchObject({
        owner,
        source: 'annotation',
      });

      await inventory.ofConnectors.saveRecord(target, record);
      expect(await inventory.ofConnectors.ownership(target)).toMatchObject({
        owner: 'group:default/query',
        source: 'assignment',
      });
    });

    it('tells what a connector is, and which connectors use a topic', async () => {
      const { ofConnectors } = inventory;
      expect(await ofConnectors.identity(target)).toBeUndefined();
      connect.put('billing.ledger', sink);
      await ofConnectors.refresh(target);

      const identity = {
        ...target,
        type: 'sink',
        className: FAKE_CLASSES.fileSink,
        state: 'running',
      };
      const topic = {
        cluster: 'prod',
        topic: 'billing.a',
        role: 'reads',
        seen: false,
      };
      expect(await ofConnectors.identity(target)).toEqual(identity);
      expect(await ofConnectors.topics(target)).toEqual([topic]);
      expect(
        await ofConnectors.using([
          { cluster: 'prod', topic: 'billing.a' },
          { cluster: 'dev', topic: 'billing.a' },
        ]),
      ).toEqual([
        {
          ...identity,
          ...topic,
          owner: 'group:default/billing',
          visibility: 'all',
        },
      ]);
      expect(
        await ofConnectors.using([{ cluster: 'dev', topic: 'billing.a' }]),
      ).toEqual([]);
    });

    it('shows a connector that is asked for, until it is there', async () => {
      const { ofConnectors } = inventory;
      await ofConnectors.showPending(target, pending);
      expect(await row()).toMatchObject({
        present: false,
        health: 'provisioning',
        managed: true,
        owner: 'group:default/query',
        state: null,
      });
      expect(await ofConnectors.topics(target)).toHaveLength(2);
      await ofConnectors.showPending(target, {
        ...pending,
        state: 'failed',
        reason: 'No worker answers',
      });
      expect(await row()).toMatchObject({
        health: 'failed',
        health_reason: 'No worker answers',
      });

      connect.put('billing.ledger', sink);
      await ofConnectors.saveRecord(target, record);
      await ofConnectors.refresh(target);
      expect(await row()).toMatchObject({ present: true, health: 'healthy' });
      expect(await ofConnectors.topics(target)).toHaveLength(1);

      await ofConnectors.showPending(target, pending);
      await ofConnectors.hidePending(target);
      expect(await row()).toMatchObject({ present: true });
      expect(await ofConnectors.topics(target)).toHaveLength(1);
    });

    it('takes a connector that never came to be out again', async () => {
      await inventory.ofConnectors.showPending(target, pending);
      await collect();
      await inventory.ofConnectors.hidePending(target);
      expect(await row()).toBeUndefined();
      expect(await inventory.ofConnectors.topics(target)).toEqual([]);
    });

    it('makes what is shown agree with the requests after a crash', async () => {
      const { ofConnectors } = inventory;
      await ofConnectors.showPending(target, { ...pending, state: 'failed' });
      const store = DatabaseRequestStore.create({ knex });
      await store.insert(
        newRequest({
          kind: connectorKind.kind,
          operation: connectorKind.operations.create.id,
          source: target.connect,
          target,
          targetKey: connectorKind.keyOf(target),
          title: target.connector,
          state: 'approved',
        }),
      );
      await collect();
      expect(await row()).toMatchObject({ health: 'provisioning' });

      await knex('requests').update({ state: 'withdrawn' });
      await collect();
      expect(await row()).toBeUndefined();
    });

    it('learns at once of a connector that was deleted', async () => {
      connect.put('billing.ledger', sink);
      await collect();
      connect.remove('billing.ledger');
      await inventory.ofConnectors.refresh(target);
      expect(await row()).toBeUndefined();

      connect.put('billing.ledger', sink);
      await inventory.ofConnectors.saveRecord(target, record);
      await collect();
      connect.remove('billing.ledger');
      await inventory.ofConnectors.refresh(target);
      expect(await row()).toMatchObject({ present: false, health: 'missing' });
    });

    it('keeps what a later reading found, whatever a slow pass brings', async () => {
      connect.put('billing.ledger', sink);
      await collect();
      const list = connect.listConnectors;
      connect.listConnectors = async () => {
        connect.listConnectors = list;
        const found = await list.call(connect);
        // The clock of a reading is in milliseconds.
        await new Promise(resolve => {
          setTimeout(resolve, 5);
        });
        connect.put('billing.ledger', { ...sink, tasks: ['failed'] });
        await inventory.ofConnectors.refresh(target);
        return found;
      };
      await collect();
      expect(await row()).toMatchObject({ health: 'unhealthy' });
    });
  },
);
