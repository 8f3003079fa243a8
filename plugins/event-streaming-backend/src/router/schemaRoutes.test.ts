// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { person } from '../__testUtils__/engineFixture';
import { startReadPortal } from '../__testUtils__/startReadPortal';
import { avroRecord } from '../inventory/schemas/__testUtils__/avroRecord';
import { FakeRegistry } from '../inventory/schemas/__testUtils__/FakeRegistry';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const orders = { group: 'default', artifact: 'billing.orders-value' };
const secret = { group: 'default', artifact: 'secret.plans-value' };
const address = { group: 'default', artifact: 'secret.address' };
const ORDERS = '/schemas/registry/default/billing.orders-value';
const SECRET = '/schemas/registry/default/secret.plans-value';

const people = {
  stranger: person('sven', 'orders'),
  owner: person('olga', 'security'),
  reader: person('rolf', 'query'),
  platform: person('petra', 'platform'),
};

describe.each(databases.eachSupportedId())('schema routes (%s)', id => {
  let registry: FakeRegistry;
  let portal: Awaited<ReturnType<typeof startReadPortal>>;

  const as = (who: keyof typeof people) => (path: string) =>
    portal.get(path, mockCredentials.user.header(people[who].ref));

  beforeEach(async () => {
    registry = new FakeRegistry();
    portal = await startReadPortal({
      knex: await databases.init(id),
      admins: {
        prod: InMemoryKafkaAdmin.create({
          topics: ['billing.orders', 'secret.plans'].map(name => ({
            name,
            partitions: 1,
            replicationFactor: 1,
            config: {},
          })),
        }),
      },
      registries: { registry },
      people: Object.values(people),
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: {
            name: 'planner',
            annotations: { 'event-streaming/consumes': 'secret.plans' },
          },
          spec: { owner: 'group:default/query' },
        },
      ],
      config: {
        ownership: {
          prefixes: [
            { prefix: 'billing.', owner: 'group:default/billing' },
            {
              prefix: 'secret.',
              owner: 'group:default/security',
              visibility: 'owned',
            },
          ],
        },
      },
    });
    registry.put(address, { text: avroRecord('Address', 'city') });
    registry.put(secret, { text: avroRecord('Plan', 'target') });
    registry.put(orders, { text: avroRecord('Order', 'id') });
    registry.put(orders, {
      text: avroRecord('Order', 'id', 'total'),
      references: [{ ...address, version: '1', name: 'com.acme.Address' }],
    });
    // Reads the catalog, the cluster and the registry.
    await portal.inventory.schedule.start();
    await portal.inventory.close();
  });

  afterEach(() => portal.stop());

  it.each([
    ['stranger', ['billing.orders-value'], 404],
    [
      'owner',
      ['billing.orders-value', 'secret.address', 'secret.plans-value'],
      200,
    ],
    ['reader', ['billing.orders-value', 'secret.plans-value'], 200],
    [
      'platform',
      ['billing.orders-value', 'secret.address', 'secret.plans-value'],
      200,
    ],
  ] as const)(
    'shows a %s what that may know of',
    async (who, names, status) => {
      const list = await as(who)('/schemas');
      expect(list.body.items.map(nameOf)).toEqual(names);
      expect(list.body.totalItems).toBe(names.length);
      const page = await as(who)(SECRET);
      const version = await as(who)(`${SECRET}/versions/1`);
      expect([page.status, version.status]).toEqual([status, status]);
    },
  );

  it('says the same of what is not there and of what nobody may know', async () => {
    const hidden = await as('stranger')(SECRET);
    const absent = await as('stranger')(SECRET.replace('plans', 'flans'));
    expect(hidden.body.error.message.replace('plans', 'flans')).toBe(
      absent.body.error.message,
    );
  });

  it('gives no content of a reference that one may not see, and no referrer', async () => {
    const path = `${ORDERS}/versions/2`;
    const [reference] = (await as('stranger')(path)).body.references;
    expect(reference).toMatchObject({ artifact: 'secret.address' });
    expect(reference.content).toBeUndefined();
    const [seen] = (await as('owner')(path)).body.references;
    expect(seen.content).toBe(avroRecord('Address', 'city'));
    const referred = await as('owner')(
      '/schemas/registry/default/secret.address/versions/1',
    );
    expect(referred.body.referrers).toEqual([
      { ...orders, version: '2', name: 'com.acme.Address' },
    ]);
  });

  it('shows what is stored while the registry is away, and says since when', async () => {
    registry.outage = 'The registry is away';
    const page = (await as('stranger')(ORDERS)).body;
    expect(page).toMatchObject({
      live: false,
      staleReason: 'The registry is away',
      fields: 2,
      latest: { version: '2' },
    });
    expect(page.history.map(versionOf)).toEqual(['2', '1']);
    expect((await as('stranger')(`${ORDERS}/versions/2`)).body).toMatchObject({
      live: false,
      staleReason: 'The registry is away',
      content: avroRecord('Order', 'id', 'total'),
    });
    const older = await as('stranger')(`${ORDERS}/versions/1`);
    expect(older.status).toBe(503);
    expect(older.body.error.message).toContain('The registry is away');
    expect((await as('stranger')(`${ORDERS}/versions/9`)).status).toBe(404);

    await portal.inventory.registrySources.failed(
      'registry',
      'The registry is away',
    );
    const list = (await as('stranger')('/schemas')).body;
    expect(list.items).toHaveLength(1);
    expect(list.partial).toMatchObject([
      { source: 'registry', reason: 'The registry is away' },
    ]);
  });

  it('says that a schema is gone as soon as somebody looks', async () => {
    registry.remove(orders);
    expect((await as('stranger')(ORDERS)).status).toBe(404);
    expect((await as('stranger')('/schemas')).body.totalItems).toBe(0);
  });

  it('ends where references go in a circle', async () => {
    const loop = { group: 'default', artifact: 'billing.loop' };
    const to = (artifact: string) => ({
      group: 'default',
      artifact,
      version: '1',
      name: artifact,
    });
    registry.put(loop, {
      text: '"int"',
      references: [to('billing.back'), to('billing.loop')],
    });
    registry.put(
      { ...loop, artifact: 'billing.back' },
      { text: '"long"', references: [to('billing.loop')] },
    );
    await portal.inventory.registryCollector.collect('registry');
    const { body } = await as('stranger')(
      '/schemas/registry/default/billing.loop/versions/1',
    );
    expect(body.references.map(nameOf).sort()).toEqual([
      'billing.back',
      'billing.loop',
    ]);
  });

  it.each([
    ['registry=registry', 1],
    ['registry=other', 0],
    ['environment=prod', 1],
    ['environment=dev', 0],
    ['owner=group:default/billing', 1],
    ['owner=none', 0],
    ['topic=billing.orders&cluster=prod', 1],
    ['topic=billing.orders&cluster=dev', 0],
    ['compatibility=default', 1],
    ['health=unchecked', 1],
    ['q=total', 1],
  ])('lists with %s', async (query, count) => {
    const { body } = await as('stranger')(`/schemas?${query}`);
    expect(body.items).toHaveLength(count);
  });
});

function nameOf({ artifact }: { artifact: string }) {
  return artifact;
}

function versionOf({ version }: { version: string }) {
  return version;
}
