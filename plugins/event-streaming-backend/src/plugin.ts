// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventStreamingPermissions } from '@sluice/plugin-event-streaming-common';
import { DatabaseAuditTrail } from './audit/DatabaseAuditTrail';
import { migrateDatabase } from './database/migrateDatabase';
import { CatalogIdentity } from './identity/CatalogIdentity';
import { KindRegistry } from './kinds/KindRegistry';
import { createRouter } from './router/createRouter';

/**
 * The event-streaming backend: request engine, inventory and routes.
 *
 * @public
 */
export const eventStreamingPlugin = createBackendPlugin({
  pluginId: 'event-streaming',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init(deps) {
        const knex = await migrateDatabase(deps.database);
        const roles = { platformGroups: [], auditorGroups: [] };
        deps.permissionsRegistry.addPermissions(eventStreamingPermissions);
        deps.httpRouter.use(
          createRouter({
            httpAuth: deps.httpAuth,
            permissions: deps.permissions,
            identity: CatalogIdentity.create({ ...deps, roles }),
            auditor: deps.auditor,
            trail: DatabaseAuditTrail.create({ knex }),
            kinds: KindRegistry.create([]),
            routes: [],
          }),
        );
      },
    });
  },
});
