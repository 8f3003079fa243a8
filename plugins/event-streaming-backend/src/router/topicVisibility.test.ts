// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { ServiceUnavailableError } from '@backstage/errors';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { Knex } from 'knex';
import request from 'supertest';
import { FakeIdentity, person } from '../__testUtils__/engineFixture';
import { DatabaseAuditTrail } from '../audit/DatabaseAuditTrail';
import { inventoryFixture } from '../inventory/__testUtils__/inventoryFixture';
import { KindRegistry } from '../kinds/KindRegistry';
import { createRouter } from './createRouter';
import { readRoutes } from './readRoutes';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const SECRET = 'security.audit';
const OPEN = 'billing.usage';
const BASE = '/api/event-streaming/v1';

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
  let knex: Knex;
  let server: Parameters<typeof request>[0];
  let stop: () => Promise<void>;
  let identity: FakeIdentity;
  let prod: InMemoryKafkaAdmin;

  beforeAll(async () => {
    knex = await databases.init(id);
    identity = new FakeIdentity();
    Object.values(people).forEach(who => identity.people.set(who.ref, who));
    prod = InMemoryKafkaAdmin.create({ topics: [topic(SECRET), topic(OPEN)] });
    const fixture = await inventoryFixture({
      knex,
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
    const { inventory } = fixture;
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
    const backend = await startTestBackend({
      features: [
        createBackendPlugin({
          pluginId: 'event-streaming',
          register(env) {
            env.registerInit({
              deps: {
                auditor: coreServices.auditor,
                auth: coreServices.auth,
                httpAuth: coreServices.httpAuth,
                httpRouter: coreServices.httpRouter,
                permissions: coreServices.permissions,
              },
              async init(deps) {
                deps.httpRouter.use(
                  createRouter({
                    ...deps,
                    identity,
                    kinds: KindRegistry.create([]),
                    trail: DatabaseAuditTrail.create({ knex }),
                    routes: readRoutes({
                      ...deps,
                      ...fixture,
                      knex,
                      catalog: catalogServiceMock({ entities: [reader] }),
                      appUrl: 'http://portal',
                    }),
                  }),
                );
              },
            });
          },
        }),
        mockServices.permissions.mock({
          authorize: async requests =>
            requests.map(() => ({ result: AuthorizeResult.ALLOW })),
        }).factory,
      ],
    });
    server = backend.server;
    stop = () => backend.stop();
  });

  afterAll(() => stop());

  const get = (path: string, role: Role) =>
    request(server)
      .get(`${BASE}${path}`)
      .set('authorization', mockCredentials.user.header(people[role].ref));

  const pages = ['', '/partitions', '/consumers'].map(
    page => `/topics/prod/${SECRET}${page}`,
  );

  it.each(mayKnow)('shows a narrowed topic to %s', async role => {
    for (const page of [...pages, `${pages[0]}/config`]) {
      expect((await get(page, role)).status).toBe(200);
    }
    const { body } = await get('/topics?q=audit', role);
    expect(body.totalItems).toBe(2);
    expect((await get(pages[0], role)).body.alsoOn).toEqual([
      { cluster: 'dev', environment: 'prod' },
    ]);
  });

  it.each(mayNotKnow)(
    'keeps a narrowed topic from %s everywhere',
    async role => {
      for (const page of [...pages, `${pages[0]}/config`]) {
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
    expect(refused.body.error.message).toContain('group:default/billing');
    expect((await get(path, 'consumer')).body.access.config).toEqual({
      allowed: false,
      reason: refused.body.error.message,
    });
  });

  it('emits to the catalog only what everybody may know of', async () => {
    const header = mockCredentials.service.header();
    const { body } = await request(server)
      .get(`${BASE}/catalog-sources/prod/entities`)
      .set('authorization', header);
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
    identity.fault = new ServiceUnavailableError('The catalog is down');
    try {
      expect((await get(pages[0], 'owner')).status).toBe(503);
      const { status, body } = await get(`/topics/prod/${OPEN}`, 'owner');
      expect(status).toBe(200);
      expect(body.access.config.allowed).toBe(false);
    } finally {
      identity.fault = undefined;
    }
  });
});
