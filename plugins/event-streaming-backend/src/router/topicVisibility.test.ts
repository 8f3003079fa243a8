// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { person } from '../__testUtils__/engineFixture';
import { startReadPortal } from '../__testUtils__/startReadPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const SECRET = 'security.audit';
const OPEN = 'billing.usage';

const topic = (name: string) => ({
  name,
  partitions: 1,
  replicationFactor: 1,
  config: {},
});

const reader: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'reader',
    annotations: { 'event-streaming/consumes': SECRET },
  },
  spec: { type: 'service', owner: 'query' },
};

const people = {
  owner: person('olga', 'security'),
  consumer: person('carl', 'query'),
  stranger: person('sven', 'billing'),
  platform: person('petra', 'platform'),
  auditor: person('aron', 'auditors'),
};
type Role = keyof typeof people;
const mayKnow: Role[] = ['owner', 'consumer', 'platform'];
const mayNotKnow: Role[] = ['stranger', 'auditor'];

describe.each(databases.eachSupportedId())('visibility of topics (%s)', id => {
  let portal: Awaited<ReturnType<typeof startReadPortal>>;
  let prod: InMemoryKafkaAdmin;

  beforeAll(async () => {
    prod = InMemoryKafkaAdmin.create({ topics: [topic(SECRET), topic(OPEN)] });
    portal = await startReadPortal({
      knex: await databases.init(id),
      people: Object.values(people),
      admins: {
        prod,
        dev: InMemoryKafkaAdmin.create({ topics: [topic(SECRET)] }),
      },
      entities: [reader],
      config: {
        ownership: {
          prefixes: [
            {
              prefix: 'security.',
              owner: 'group:default/security',
              visibility: 'owned',
            },
            { prefix: 'billing.', owner: 'group:default/billing' },
          ],
        },
      },
    });
    const { inventory } = portal;
    await inventory.declarations.replace([
      {
        entityRef: 'component:default/reader',
        role: 'consumes',
        cluster: '*',
        topic: SECRET,
        title: 'reader',
        owner: 'group:default/query',
        groups: [],
      },
    ]);
    await inventory.collector.collect('prod');
    await inventory.collector.collect('dev');
  });

  afterAll(() => portal.stop());

  const get = (path: string, role: Role) =>
    portal.get(path, mockCredentials.user.header(people[role].ref));

  const pages = ['', '/partitions', '/consumers'].map(
    page => `/topics/prod/${SECRET}${page}`,
  );

  const looks = ['/config', '/schema-ids'].map(
    page => `/topics/prod/${SECRET}${page}`,
  );

  it.each(mayKnow)('shows a narrowed topic to %s', async role => {
    for (const page of [...pages, ...looks]) {
      expect((await get(page, role)).status).toBe(200);
    }
    const { body } = await get('/topics?q=audit', role);
    expect(body.totalItems).toBe(2);
    // The catalog shows to everybody what it has.
    expect(body.items[0]).not.toHaveProperty('entityRef');
    expect((await get(pages[0], role)).body.alsoOn).toEqual([
      { cluster: 'dev', environment: 'prod' },
    ]);
  });

  it.each(mayNotKnow)(
    'keeps a narrowed topic from %s everywhere',
    async role => {
      for (const page of [...pages, ...looks]) {
        const { status, body } = await get(page, role);
        const missing = await get(page.replace(SECRET, 'security.none'), role);
        expect(status).toBe(404);
        expect(body.error.message.replace(SECRET, 'security.none')).toBe(
          missing.body.error.message,
        );
      }
      for (const path of [
        '/topics',
        '/topics?q=audit',
        '/topics?owner=group:default/security',
        '/clusters/prod',
        '/overview',
      ]) {
        expect((await get(path, role)).text).not.toContain(SECRET);
      }
      expect((await get('/topics', role)).body.totalItems).toBe(1);
      expect((await get('/clusters/prod', role)).body).toMatchObject({
        topics: 1,
        unmanagedTopicCount: 1,
      });
    },
  );

  it('gives config entries to owner, platform and auditor, and others a reason', async () => {
    const path = `/topics/prod/${OPEN}`;
    for (const role of ['stranger', 'platform', 'auditor'] as const) {
      expect((await get(`${path}/config`, role)).status).toBe(200);
    }
    const refused = await get(`${path}/config`, 'consumer');
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('Only the platform team');
    expect((await get(path, 'consumer')).body.access.config).toEqual({
      allowed: false,
      reason: refused.body.error.message,
    });
  });

  it('emits to the catalog only what everybody may know of', async () => {
    const header = mockCredentials.service.header();
    const { body } = await portal.get('/catalog-sources/prod/entities', header);
    const names = body.items.map((it: Entity) => it.metadata.name);

    expect(names).toEqual(['cluster-prod', OPEN]);
    expect(
      (await get('/catalog-sources/prod/entities', 'platform')).status,
    ).toBe(403);
  });

  it('shows the page from the inventory, with the reason, while the cluster is down', async () => {
    prod.failWith(new ServiceUnavailableError('No broker answers'));
    try {
      for (const page of ['', '/partitions', '/config', '/consumers']) {
        const { status, body } = await get(
          `/topics/prod/${OPEN}${page}`,
          'stranger',
        );
        expect(status).toBe(200);
        expect(body).toMatchObject({
          live: false,
          staleReason: 'No broker answers',
          observedAt: expect.any(String),
        });
      }
    } finally {
      prod.failWith(undefined);
    }
  });

  it('says that people cannot be told apart while the catalog is down', async () => {
    portal.identity.fault = new ServiceUnavailableError('The catalog is down');
    try {
      expect((await get(pages[0], 'owner')).status).toBe(503);
      const { status, body } = await get(`/topics/prod/${OPEN}`, 'owner');
      expect(status).toBe(200);
      expect(body.access.config.allowed).toBe(false);
    } finally {
      portal.identity.fault = undefined;
    }
  });
});
