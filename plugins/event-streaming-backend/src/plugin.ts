// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { eventStreamingPermissions } from '@sluice/plugin-event-streaming-common';
import {
  eventStreamingConnectExtensionPoint,
  eventStreamingKafkaExtensionPoint,
  eventStreamingSchemaRegistryExtensionPoint,
} from '@sluice/plugin-event-streaming-node';
import { ConnectClusterFactories } from './adapters/ConnectClusterFactories';
import { KafkaAdminFactories } from './adapters/KafkaAdminFactories';
import { SchemaRegistryFactories } from './adapters/SchemaRegistryFactories';
import { AuditService } from './audit/AuditService';
import { DatabaseAuditTrail } from './audit/DatabaseAuditTrail';
import { AuditSealer } from './audit/seals/AuditSealer';
import { DefaultClusters } from './clusters/DefaultClusters';
import { readEventStreamingConfig } from './config/readEventStreamingConfig';
import { DefaultConnectClusters } from './connects/DefaultConnectClusters';
import { migrateDatabase } from './database/migrateDatabase';
import { CatalogIdentity } from './identity/CatalogIdentity';
import { createInventory } from './inventory/createInventory';
import { createKinds } from './kinds/registry';
import { DefaultRegistries } from './registries/DefaultRegistries';
import { createRequestEngine } from './requests/createRequestEngine';
import { auditRoutes } from './router/auditRoutes';
import { batchRoutes } from './router/batchRoutes';
import { createRouter } from './router/createRouter';
import { planRoutes } from './router/planRoutes';
import { readRoutes } from './router/readRoutes';
import { requestRoutes } from './router/requestRoutes';

/**
 * The event-streaming backend: request engine, inventory and routes.
 *
 * @public
 */
export const eventStreamingPlugin = createBackendPlugin({
  pluginId: 'event-streaming',
  register(env) {
    const kafka = KafkaAdminFactories.create();
    const schemaRegistry = SchemaRegistryFactories.create();
    env.registerExtensionPoint(eventStreamingKafkaExtensionPoint, kafka);
    env.registerExtensionPoint(
      eventStreamingSchemaRegistryExtensionPoint,
      schemaRegistry,
    );
    const connectCluster = ConnectClusterFactories.create();
    env.registerExtensionPoint(
      eventStreamingConnectExtensionPoint,
      connectCluster,
    );
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
      },
      async init(deps) {
        const config = readEventStreamingConfig(deps.rootConfig);
        const knex = await migrateDatabase(deps.database);
        const clusters = DefaultClusters.create({
          clusters: config.clusters,
          createAdmin: kafka.factory,
          logger: deps.logger,
        });
        const registries = DefaultRegistries.create({
          registries: config.schemaRegistries,
          environments: config.environments,
          createRegistry: schemaRegistry.factory,
          logger: deps.logger,
        });
        const connects = DefaultConnectClusters.create({
          connectClusters: config.connectClusters,
          createConnectCluster: connectCluster.factory,
          logger: deps.logger,
        });
        const identity = CatalogIdentity.create({ ...deps, roles: config });
        const shared = {
          ...deps,
          knex,
          clusters,
          registries,
          connects,
          config,
          identity,
        };
        const appUrl = deps.rootConfig.getString('app.baseUrl');
        const inventory = createInventory({
          ...shared,
          appUrl,
          useWorkers: kafka.isBuiltIn,
        });
        const { ofTopics, ofSchemas, ofConnectors } = inventory;
        const kinds = createKinds({
          ...shared,
          ofTopics,
          ofSchemas,
          ofConnectors,
        });
        const trail = DatabaseAuditTrail.create({ knex });
        const audit = AuditService.create({ trail });
        await AuditSealer.create(shared).schedule(deps.scheduler);
        const requests = await createRequestEngine({ ...shared, kinds });
        deps.permissionsRegistry.addPermissions(eventStreamingPermissions);
        deps.httpRouter.use(
          createRouter({
            ...shared,
            kinds,
            trail,
            routes: [
              planRoutes({ requests }),
              requestRoutes({ requests }),
              batchRoutes({ requests }),
              auditRoutes({ audit }),
              ...readRoutes({ ...shared, inventory, appUrl }),
            ],
          }),
        );
        deps.lifecycle.addStartupHook(async () => {
          await inventory.schedule.start();
        });
        deps.lifecycle.addShutdownHook(async () => {
          // Closing the connections ends the passes that wait for an answer.
          await Promise.all([
            inventory.close(),
            clusters.close(),
            registries.close(),
            connects.close(),
          ]);
        });
      },
    });
  },
});
