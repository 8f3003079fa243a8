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
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { DatabaseAuditTrail } from '../audit/DatabaseAuditTrail';
import {
  inventoryFixture,
  InventoryFixtureOptions,
} from '../inventory/__testUtils__/inventoryFixture';
import { Person } from '../identity/Identity';
import { KindRegistry } from '../kinds/KindRegistry';
import { createRouter } from '../router/createRouter';
import { readRoutes } from '../router/readRoutes';
import { FakeIdentity, person } from './engineFixture';

const READER = person('rita', 'billing');

export interface ReadPortalOptions extends InventoryFixtureOptions {
  /** Who is known to the catalog; a developer of billing when left out. */
  people?: Person[];
  /** Permissions that the host's policy denies. */
  denied?: string[];
}

/**
 * The routes that read, over HTTP, on an inventory of the test's clusters. The
 * inventory is empty until the test collects.
 */
export async function startReadPortal(options: ReadPortalOptions) {
  const notifications = { send: jest.fn() };
  const fixture = await inventoryFixture({ ...options, notifications });
  const { knex, entities = [], people = [READER], denied = [] } = options;
  const identity = new FakeIdentity();
  people.forEach(one => identity.people.set(one.ref, one));
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
              const routes = readRoutes({
                ...deps,
                ...fixture,
                knex,
                notifications,
                catalog: catalogServiceMock({ entities }),
                appUrl: 'http://portal',
              });
              deps.httpRouter.use(
                createRouter({
                  ...deps,
                  identity,
                  kinds: KindRegistry.create([]),
                  trail: DatabaseAuditTrail.create({ knex }),
                  routes,
                }),
              );
            },
          });
        },
      }),
      mockServices.permissions.mock({
        authorize: async requests =>
          requests.map(({ permission }) => ({
            result: denied.includes(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          })),
      }).factory,
    ],
  });
  return {
    inventory: fixture.inventory,
    events: fixture.events,
    trail: DatabaseAuditTrail.create({ knex }),
    identity,
    notifications,
    logger: fixture.logger,
    stop: () => backend.stop(),
    /** As the developer of billing, or with the given header. */
    get: (
      path: string,
      authorization = mockCredentials.user.header(READER.ref),
    ) =>
      request(backend.server)
        .get(`/api/event-streaming/v1${path}`)
        .set('authorization', authorization),
    post: (
      path: string,
      body: object = {},
      authorization = mockCredentials.user.header(READER.ref),
    ) =>
      request(backend.server)
        .post(`/api/event-streaming/v1${path}`)
        .set('authorization', authorization)
        .send(body),
  };
}
