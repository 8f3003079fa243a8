// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { RequestState } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { insertRequest } from './__testUtils__/insertRequest';
import { inventoryFixture } from './__testUtils__/inventoryFixture';
import { Inventory } from './createInventory';
import { createPendingTopics } from './createPendingTopics';
import { PendingTopic } from './TopicInventory';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const target = { cluster: 'prod', topic: 'billing.usage.events' };
const shown = { owner: 'group:default/billing', description: 'Usage' };

describe.each(databases.eachSupportedId())('createPendingTopics (%s)', id => {
  let knex: Knex;
  let inventory: Inventory;
  let pending: ReturnType<typeof createPendingTopics>;

  beforeEach(async () => {
    knex = await databases.init(id);
    const admin = InMemoryKafkaAdmin.create({ topics: [] });
    const fixture = { knex, admins: { prod: admin } };
    ({ inventory } = await inventoryFixture(fixture));
    pending = createPendingTopics({ knex, ...inventory });
  });

  /** A request that came to a state while the backend died after the commit. */
  async function leave(state: RequestState, as: PendingTopic['state']) {
    await insertRequest(knex, { operation: 'topic.create', target, state });
    await inventory.ofTopics.showPending(target, { ...shown, state: as });
  }

  it.each(['withdrawn', 'expired', 'declined', 'stale', 'pending'] as const)(
    'takes out a topic whose request is %s',
    async state => {
      await leave(state, 'provisioning');
      await pending.heal('prod');
      expect(await inventory.topics.get(target)).toBeUndefined();
    },
  );

  it('shows that a creation failed, and why', async () => {
    await leave('failed', 'provisioning');
    await pending.heal('prod');
    expect(await inventory.topics.get(target)).toMatchObject({
      health: 'failed',
      health_reason: 'The broker said no',
      owner: shown.owner,
      description: shown.description,
    });
  });

  it.each(['approved', 'executing', 'waiting'] as const)(
    'shows that a creation is under way again when it is %s',
    async state => {
      await leave(state, 'failed');
      await pending.heal('prod');
      expect(await inventory.topics.get(target)).toMatchObject({
        health: 'provisioning',
      });
    },
  );

  it('leaves what agrees with its request, and other clusters', async () => {
    await leave('waiting', 'provisioning');
    const before = await inventory.topics.get(target);
    await pending.heal('prod');
    await pending.heal('dev');
    expect(await inventory.topics.get(target)).toEqual(before);
  });

  it('leaves a topic that is there', async () => {
    await leave('withdrawn', 'provisioning');
    await knex('topics').where(target).update({ present: true });
    await pending.heal('prod');
    expect(await inventory.topics.get(target)).toBeDefined();
  });
});
