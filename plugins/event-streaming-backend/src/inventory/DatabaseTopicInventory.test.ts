// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { Knex } from 'knex';
import { insertRequest } from './__testUtils__/insertRequest';
import { inventoryFixture } from './__testUtils__/inventoryFixture';
import { Inventory } from './createInventory';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const target = { cluster: 'prod', topic: 'billing.usage.events' };
const topic = {
  name: target.topic,
  partitions: 2,
  replicationFactor: 1,
  config: { 'retention.ms': '1000' },
};
const record = {
  owner: 'group:default/billing',
  description: 'Usage of every tenant',
  key: { fields: ['tenant_id'] },
  purpose: 'events',
  broadcast: true,
  tags: ['billing'],
  createdBy: 'user:default/anna',
  requestId: '7',
};

describe.each(databases.eachSupportedId())(
  'DatabaseTopicInventory (%s)',
  id => {
    let knex: Knex;
    let admin: InMemoryKafkaAdmin;
    let inventory: Inventory;
    let events: unknown[];

    beforeEach(async () => {
      knex = await databases.init(id);
      admin = InMemoryKafkaAdmin.create({ topics: [topic] });
      ({ inventory, events } = await inventoryFixture({
        knex,
        admins: { prod: admin },
      }));
    });

    it('keeps a record and leaves an equal one as it is', async () => {
      expect(await inventory.ofTopics.record(target)).toBeUndefined();
      await inventory.ofTopics.saveRecord(target, record);
      const { createdAt } = (await inventory.records.get(target)) ?? {};
      await inventory.ofTopics.saveRecord(target, record);

      expect(await inventory.ofTopics.record(target)).toEqual({
        ...record,
        createdAt,
      });
    });

    it('reads one topic now, with what was recorded, and tells the catalog', async () => {
      await inventory.ofTopics.saveRecord(target, record);
      await inventory.ofTopics.refresh(target);

      expect(await inventory.topics.get(target)).toMatchObject({
        present: true,
        partitions: 2,
        retention_ms: 1000,
        managed: true,
        description: 'Usage of every tenant',
        owner_source: 'assignment',
      });
      expect(events).toEqual([
        {
          source: 'prod',
          added: [
            expect.objectContaining({
              spec: expect.objectContaining({ owner: 'group:default/billing' }),
            }),
          ],
          removed: [],
        },
      ]);
    });

    it.each(['approved', 'executing', 'waiting'] as const)(
      'says that a topic is being deleted while the request for it is %s',
      async state => {
        await insertRequest(knex, { operation: 'topic.delete', target, state });
        await inventory.ofTopics.refresh(target);
        expect(await inventory.topics.get(target)).toMatchObject({
          health: 'deleting',
          health_reason: 'Request R-1 deletes it',
        });

        await knex('requests').update({ state: 'failed' });
        await inventory.collector.collect('prod');
        expect(await inventory.topics.get(target)).toMatchObject({
          health: 'idle',
        });
      },
    );

    it('is not undone by a pass that began before', async () => {
      const begun = Date.now() - 1000;
      await inventory.ofTopics.refresh(target);
      await inventory.topics.remove('prod', [target.topic], begun);

      expect(await inventory.topics.get(target)).toBeDefined();
    });

    it('forgets a topic that is gone', async () => {
      await inventory.ofTopics.refresh(target);
      await admin.deleteTopic(target.topic);
      await inventory.ofTopics.refresh(target);

      expect(await inventory.topics.get(target)).toBeUndefined();
      expect(events.at(-1)).toEqual({
        source: 'prod',
        added: [],
        removed: ['resource:prod/billing.usage.events'],
      });
    });

    it('shows a managed topic that is gone as missing', async () => {
      await inventory.ofTopics.saveRecord(target, record);
      await inventory.ofTopics.refresh(target);
      await admin.deleteTopic(target.topic);
      await inventory.ofTopics.refresh(target);

      expect(await inventory.topics.get(target)).toMatchObject({
        health: 'missing',
      });
    });

    it('shows a topic whose offsets nobody can tell', async () => {
      jest.spyOn(admin, 'listOffsets').mockImplementation(async topics =>
        topics.map(({ name }) => ({
          name,
          error: new ServiceUnavailableError(`Nobody leads '${name}'`),
        })),
      );
      await inventory.ofTopics.refresh(target);

      expect(await inventory.topics.get(target)).toMatchObject({
        present: true,
        partitions: 2,
        end_sum: null,
      });
    });

    it('changes nothing when the cluster does not answer', async () => {
      await inventory.ofTopics.refresh(target);
      const before = await inventory.topics.get(target);
      admin.failWith(new ServiceUnavailableError('No broker answers'));

      await expect(inventory.ofTopics.refresh(target)).rejects.toThrow(
        'No broker answers',
      );
      expect(await inventory.topics.get(target)).toEqual(before);
    });

    it('counts lists anew when a pending topic comes and goes', async () => {
      await inventory.collector.collect('prod');
      const asked = { cluster: 'prod', topic: 'billing.new' };
      const pending = {
        owner: 'group:default/billing',
        description: 'New',
        state: 'failed' as const,
        reason: 'The cluster has too few brokers',
      };
      expect(await inventory.lists.count({})).toBe(1);

      await inventory.ofTopics.showPending(asked, pending);
      expect(await inventory.lists.count({})).toBe(2);
      expect(await inventory.topics.get(asked)).toMatchObject({
        health: 'failed',
        health_reason: 'The cluster has too few brokers',
      });

      await inventory.ofTopics.hidePending(asked);
      expect(await inventory.lists.count({})).toBe(1);
    });
  },
);
