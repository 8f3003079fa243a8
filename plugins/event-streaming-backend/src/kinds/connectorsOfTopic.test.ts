// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { migrateDatabase } from '../database/migrateDatabase';
import { ConnectorOfTopic } from '../inventory/connectors/ConnectorInventory';
import { InMemoryConnectorInventory } from '../__testUtils__/InMemoryConnectorInventory';
import { requestEngineOf } from '../__testUtils__/requestEngineOf';
import { tellConnectorsOf } from './connector/changes/tellConnectorsOf';
import {
  changeFixture,
  TARGET,
} from './topic/changes/__testUtils__/changeFixture';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const ORDERS = 'group:default/orders';
const CONFIRMED = { confirmation: TARGET.topic };

/** The source of Orders, which writes to the topic of Billing. */
const SOURCE: ConnectorOfTopic = {
  ...TARGET,
  connect: 'main',
  connector: 'orders.usage-source',
  type: 'source',
  className: 'Source',
  state: 'running',
  role: 'writes',
  seen: true,
  owner: ORDERS,
  visibility: 'all',
};

const SINK: ConnectorOfTopic = {
  ...SOURCE,
  connector: 'orders.usage-sink',
  type: 'sink',
  role: 'reads',
};

const HIDDEN: ConnectorOfTopic = {
  ...SINK,
  connector: 'secret.spy-sink',
  owner: 'group:default/security',
  visibility: 'owned',
};

/** The engine with a topic that has these connectors. */
async function engineWith(users: ConnectorOfTopic[]) {
  const ofConnectors = new InMemoryConnectorInventory();
  ofConnectors.users = users;
  const { handler, identity, inventory } = changeFixture({
    connectorsOf: topic =>
      tellConnectorsOf(topic, { ofTopics: inventory, ofConnectors }),
  });
  identity.groups.push(ORDERS);
  const knex = await databases.init('SQLITE_3');
  await migrateDatabase(mockServices.database({ knex }));
  const engine = requestEngineOf({ knex, identity, handler, tier: 'prod' });
  const plan = (operation: string, input: object) =>
    engine.plan(operation, TARGET, { ...input });
  return { ...engine, inventory, plan };
}

describe('the connectors of a topic', () => {
  it.each([
    ['writes', 'Writes to it, which fails from then on or makes it anew'],
    ['reads', 'Reads it, which fails from then on or makes it anew'],
    [
      'dead-letters',
      'Puts what it cannot deliver into it, which fails from then on or makes it anew',
    ],
  ] as const)('are told to who deletes it: %s', async (role, consequence) => {
    const { plan } = await engineWith([{ ...SOURCE, role }]);

    const { impact } = await plan('topic.delete', CONFIRMED);

    expect(impact).toEqual([
      {
        type: 'connector',
        name: 'orders.usage-source on main',
        owner: ORDERS,
        consequence,
        active: true,
        params: {
          connect: 'main',
          connector: 'orders.usage-source',
          role,
          state: 'running',
        },
      },
    ]);
  });

  it('have their owners asked in production, and their names said', async () => {
    const { submit } = await engineWith([SOURCE, SINK]);

    const { gates, plan } = await submit('topic.delete', TARGET, CONFIRMED);

    expect(plan.effects).toMatchObject([
      { code: 'topic-deleted' },
      {
        code: 'active-connectors-affected',
        message:
          '2 connectors move data from or to it at this moment: orders.usage-source on main, orders.usage-sink on main',
      },
    ]);
    expect(gates.map(({ groups }) => groups)).toContainEqual([ORDERS]);
  });

  it.each(['paused', 'stopped', 'failed'] as const)(
    'have no say where they are %s',
    async state => {
      const { submit } = await engineWith([{ ...SOURCE, state }]);

      const { gates, plan } = await submit('topic.delete', TARGET, CONFIRMED);

      expect(plan.impact).toMatchObject([{ type: 'connector', active: false }]);
      expect(gates.map(({ groups }) => groups)).not.toContainEqual([ORDERS]);
    },
  );

  it('have a say while their tasks move to another worker', async () => {
    const { plan } = await engineWith([{ ...SOURCE, state: 'unassigned' }]);

    const { impact } = await plan('topic.delete', CONFIRMED);

    expect(impact).toMatchObject([{ active: true }]);
  });

  it('are counted and not named where not everybody may see them', async () => {
    const { plan } = await engineWith([SOURCE, HIDDEN]);

    const report = await plan('topic.delete', CONFIRMED);

    expect(report.impact).toMatchObject([
      { name: 'orders.usage-source on main' },
      {
        type: 'connector',
        name: '1 connector that not everybody may see',
        consequence: 'Uses it, which fails from then on or makes it anew',
        params: { count: 1 },
      },
    ]);
    expect(JSON.stringify(report)).not.toMatch(/spy|security/);
  });

  it('are named where all who may see the topic may see them', async () => {
    const { inventory, plan } = await engineWith([
      { ...HIDDEN, owner: 'group:default/billing' },
    ]);
    inventory.fallback = { ...inventory.fallback, visibility: 'owned' };

    const { impact } = await plan('topic.delete', CONFIRMED);

    expect(impact).toMatchObject([{ name: 'secret.spy-sink on main' }]);
  });

  it('are among those whom changes of its schemas and sources reach', async () => {
    const ofConnectors = new InMemoryConnectorInventory();
    ofConnectors.users = [SOURCE, SINK];
    const { handler, inventory } = changeFixture({
      connectorsOf: topic =>
        tellConnectorsOf(topic, { ofTopics: inventory, ofConnectors }),
    });

    expect(await handler.impactOn(TARGET)).toMatchObject([
      { type: 'connector', owner: ORDERS, consequence: 'Writes to it' },
      { type: 'connector', owner: ORDERS, consequence: 'Reads it' },
    ]);
  });

  it.each([
    ['min.insync.replicas', '2'],
    ['message.timestamp.before.max.ms', '600000'],
    ['unclean.leader.election.enable', 'true'],
  ])('are told where %s can harm them', async (key, value) => {
    const { plan } = await engineWith([SOURCE]);

    const { impact } = await plan('topic.update', { config: { [key]: value } });

    expect(impact).toMatchObject([
      { consequence: 'Writes to it, as it is then' },
    ]);
  });

  it('are told of more partitions and of messages that go sooner', async () => {
    const { plan } = await engineWith([SOURCE, SINK]);

    const grown = await plan('topic.add-partitions', {
      partitions: 4,
      ...CONFIRMED,
    });
    const shortened = await plan('topic.update', {
      config: { 'retention.ms': '3600000' },
      ...CONFIRMED,
    });

    expect(grown.impact).toMatchObject([
      { consequence: 'Writes to it, in more partitions from then on' },
      { consequence: 'Reads it, in more partitions from then on' },
    ]);
    expect(shortened.impact).toMatchObject([
      { consequence: 'Writes to it, as it is then' },
      { consequence: 'Reads it, as it is then' },
    ]);
  });
});
