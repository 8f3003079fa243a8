// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AuditorService,
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { Knex } from 'knex';
import { AuditService } from '../audit/AuditService';
import { DatabaseAuditTrail } from '../audit/DatabaseAuditTrail';
import { migrateDatabase } from '../database/migrateDatabase';
import { KindHandler } from '../kinds/KindHandler';
import { KindRegistry } from '../kinds/KindRegistry';
import { createRequestEngine } from '../requests/createRequestEngine';
import { auditRoutes } from '../router/auditRoutes';
import { batchRoutes } from '../router/batchRoutes';
import { RouteGroup } from '../router/ContractRouter';
import { createRouter } from '../router/createRouter';
import { planRoutes } from '../router/planRoutes';
import { requestRoutes } from '../router/requestRoutes';
import { COUNTER_GATES } from './counterGates';
import { FakeIdentity } from './engineFixture';

/** What a test portal is made of. */
export interface TestPortalOptions {
  knex: Knex;
  identity: FakeIdentity;
  kinds: KindHandler[];
  /** Routes besides those of requests and audit. */
  routes?: RouteGroup[];
  /** Permissions that the host's policy denies. */
  denied?: string[];
}

/** The routes of requests and audit, over HTTP, with kinds of the test. */
export async function startTestPortal(options: TestPortalOptions) {
  const { knex, denied = [] } = options;
  const notifications = { send: jest.fn() };
  const signals = { publish: jest.fn() };
  const events: AuditedEvent[] = [];
  const backend = await startTestBackend({
    features: [
      portalOf(options),
      mockServices.database.factory({ knex }),
      mockServices.auditor.mock(auditorInto(events)).factory,
      mockServices.permissions.mock({
        authorize: async requests =>
          requests.map(({ permission }) => ({
            result: denied.includes(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          })),
      }).factory,
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => notifications,
      }),
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => signals,
      }),
    ],
  });
  const { server } = backend;
  const stop = () => backend.stop();
  return { server, stop, notifications, signals, events };
}

/** What Backstage's auditor was told. */
export interface AuditedEvent {
  eventId: string;
  outcome: 'success' | 'fail';
  meta: unknown;
}

function auditorInto(events: AuditedEvent[]): AuditorService {
  return {
    createEvent: async ({ eventId, meta }) => ({
      success: async () => {
        events.push({ eventId, outcome: 'success', meta });
      },
      fail: async () => {
        events.push({ eventId, outcome: 'fail', meta });
      },
    }),
  };
}

function portalOf({
  identity,
  kinds: handlers,
  routes = [],
}: TestPortalOptions) {
  return createBackendPlugin({
    pluginId: 'event-streaming',
    register(env) {
      env.registerInit({
        deps: {
          auditor: coreServices.auditor,
          database: coreServices.database,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          lifecycle: coreServices.lifecycle,
          logger: coreServices.logger,
          notifications: notificationService,
          permissions: coreServices.permissions,
          scheduler: coreServices.scheduler,
          signals: signalsServiceRef,
        },
        async init(deps) {
          const knex = await migrateDatabase(deps.database);
          const kinds = KindRegistry.create(handlers);
          const trail = DatabaseAuditTrail.create({ knex });
          const config = {
            environments: [],
            platformGroups: ['group:default/platform'],
            securityGroup: 'group:default/security',
            policy: { gates: COUNTER_GATES },
            requests: {
              expiryMs: 60_000,
              reminderMs: 1_000,
              leaseMs: 60_000,
              giveUpMs: 60_000,
            },
          };
          const parts = { ...deps, knex, identity, kinds, config };
          const requests = await createRequestEngine(parts);
          deps.httpRouter.use(
            createRouter({
              ...parts,
              trail,
              routes: [
                planRoutes({ requests }),
                requestRoutes({ requests }),
                batchRoutes({ requests }),
                auditRoutes({ audit: AuditService.create({ trail }) }),
                ...routes,
              ],
            }),
          );
        },
      });
    },
  });
}
