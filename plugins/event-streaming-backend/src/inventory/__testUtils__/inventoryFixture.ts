// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  ConnectCluster,
  InventoryEventPayload,
  KafkaAdmin,
  SchemaRegistry,
} from '@sluice/plugin-event-streaming-node';
import { Knex } from 'knex';
import { DefaultClusters } from '../../clusters/DefaultClusters';
import { readEventStreamingConfig } from '../../config/readEventStreamingConfig';
import { DefaultConnectClusters } from '../../connects/DefaultConnectClusters';
import { migrateDatabase } from '../../database/migrateDatabase';
import { DefaultRegistries } from '../../registries/DefaultRegistries';
import { createInventory } from '../createInventory';

/** What a fixture is made of. */
export interface InventoryFixtureOptions {
  knex: Knex;
  /** The clusters, all in the environment `prod`. */
  admins: Record<string, KafkaAdmin>;
  /** The schema registries, which all of the clusters use the first one of. */
  registries?: Record<string, SchemaRegistry>;
  /** The Connect clusters, all of which serve the first of the clusters. */
  connects?: Record<string, ConnectCluster>;
  entities?: Entity[];
  /** Owners that the catalog does not know. */
  goneOwners?: string[];
  /** Overrides of the block `eventStreaming`. */
  config?: JsonObject;
  /** Where owners are told something. */
  notifications?: NotificationService;
}

/** An inventory over a real database, with clusters of the test's choice. */
export async function inventoryFixture(options: InventoryFixtureOptions) {
  const { knex, admins, registries = {}, connects = {} } = options;
  const { entities = [], goneOwners = [] } = options;
  await migrateDatabase(mockServices.database({ knex }));
  const config = readEventStreamingConfig(
    new ConfigReader({
      eventStreaming: {
        ...baseConfig(admins, registries, connects),
        ...options.config,
      },
    }),
  );
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const clusters = DefaultClusters.create({
    clusters: config.clusters,
    createAdmin: ({ cluster }) => admins[cluster],
    logger,
  });
  const schemaRegistries = DefaultRegistries.create({
    registries: config.schemaRegistries,
    environments: config.environments,
    createRegistry: ({ registry }) => registries[registry],
    logger,
  });
  const connectClusters = DefaultConnectClusters.create({
    connectClusters: config.connectClusters,
    createConnectCluster: ({ connect }) => connects[connect],
    logger,
  });
  const events: InventoryEventPayload[] = [];
  const inventory = createInventory({
    knex,
    config,
    clusters,
    registries: schemaRegistries,
    connects: connectClusters,
    identity: {
      existing: async refs =>
        new Set(refs.filter(ref => !goneOwners.includes(ref))),
    },
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities }),
    events: {
      publish: async ({ eventPayload }) => {
        events.push(eventPayload as InventoryEventPayload);
      },
    },
    notifications: options.notifications ?? { send: async () => {} },
    scheduler: mockServices.scheduler.mock(),
    logger,
    appUrl: 'http://portal',
    useWorkers: false,
  });
  return {
    config,
    clusters,
    registries: schemaRegistries,
    connects: connectClusters,
    inventory,
    events,
    logger,
  };
}

function baseConfig(
  admins: object,
  registries: object,
  connects: object,
): JsonObject {
  const [cluster] = Object.keys(admins);
  const [schemaRegistry] = Object.keys(registries);
  return {
    platformGroups: ['group:default/platform'],
    auditorGroups: ['group:default/auditors'],
    environments: { prod: { title: 'Production', tier: 'prod' } },
    clusters: Object.keys(admins).map(name => ({
      name,
      environment: 'prod',
      bootstrapServers: ['unused:9092'],
      ...(schemaRegistry ? { schemaRegistry } : {}),
    })),
    schemaRegistries: Object.keys(registries).map(name => ({
      name,
      type: 'apicurio',
      url: 'http://unused:8080',
    })),
    connectClusters: Object.keys(connects).map(name => ({
      name,
      cluster,
      url: 'http://unused:8083',
      allowedClasses: ['org.apache.kafka.connect.file.*'],
    })),
    ownership: {
      prefixes: [{ prefix: 'billing.', owner: 'group:default/billing' }],
    },
  };
}
