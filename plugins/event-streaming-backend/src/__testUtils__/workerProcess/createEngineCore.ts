// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import {
  KafkaAdminFactory,
  SchemaRegistryFactory,
} from '@sluice/plugin-event-streaming-node';
import { Knex } from 'knex';
import { DefaultClusters } from '../../clusters/DefaultClusters';
import { readEventStreamingConfig } from '../../config/readEventStreamingConfig';
import { DatabaseRequestStore } from '../../database/DatabaseRequestStore';
import { DatabaseDeclarationStore } from '../../declarations/DatabaseDeclarationStore';
import { DatabaseTopicInventory } from '../../inventory/DatabaseTopicInventory';
import { KnownOwners } from '../../inventory/KnownOwners';
import { RowContexts } from '../../inventory/RowContexts';
import { DatabaseGroupStore } from '../../inventory/stores/DatabaseGroupStore';
import { DatabaseSourceStore } from '../../inventory/stores/DatabaseSourceStore';
import { DatabaseTopicRecordStore } from '../../inventory/stores/DatabaseTopicRecordStore';
import { DatabaseTopicStore } from '../../inventory/stores/DatabaseTopicStore';
import { LimitExceptionStore } from '../../inventory/stores/LimitExceptionStore';
import { OpenDeletions } from '../../inventory/stores/OpenDeletions';
import { createSchemas } from '../../inventory/schemas/createSchemas';
import { KindHandler } from '../../kinds/KindHandler';
import { KindRegistry } from '../../kinds/KindRegistry';
import { SchemaHandler } from '../../kinds/schema/SchemaHandler';
import { TopicHandler } from '../../kinds/topic/TopicHandler';
import { DefaultRegistries } from '../../registries/DefaultRegistries';
import { GatePolicy } from '../../requests/gates/GatePolicy';
import { GateResolver } from '../../requests/gates/GateResolver';
import { RequestPlanner } from '../../requests/planning/RequestPlanner';
import { PeopleIdentity } from './PeopleIdentity';

/** What a core is made of. */
export interface EngineCoreOptions {
  knex: Knex;
  /** As `app-config.yaml` has it. */
  config: JsonObject;
  createAdmin: KafkaAdminFactory;
  createRegistry: SchemaRegistryFactory;
  logger: LoggerService;
  /** Puts something around each handler. */
  wrap?(handler: KindHandler): KindHandler;
}

/** There is no catalog to be told. */
const SILENT = {
  announce: async () => undefined,
  announceWhole: async () => undefined,
};

/**
 * The engine's store, planner and kinds with the real database and the real
 * clients of Kafka and the registry, without portal, collector and catalog: it is loaded in a
 * second. Who files and who executes have one each, over the same database.
 */
export function createEngineCore(options: EngineCoreOptions) {
  const { knex, createAdmin, createRegistry, logger } = options;
  const { wrap = handler => handler } = options;
  const config = readEventStreamingConfig(new ConfigReader(options.config));
  const identity = PeopleIdentity.create();
  const clusters = DefaultClusters.create({
    clusters: config.clusters,
    createAdmin,
    logger,
  });
  const registries = DefaultRegistries.create({
    registries: config.schemaRegistries,
    environments: config.environments,
    createRegistry,
    logger,
  });
  const knownOwners = KnownOwners.create({ identity, logger });
  const parts = { knex, config, clusters, registries, knownOwners, logger };
  const inventory = inventoryOf(parts);
  const { ofSchemas } = createSchemas({
    ...parts,
    events: { publish: async () => undefined },
    topicAnnouncer: SILENT,
    appUrl: 'http://portal',
  });
  const shared = { clusters, config, identity, inventory, registries };
  const kinds: KindRegistry = KindRegistry.create([
    wrap(TopicHandler.create({ ...shared, connectorsOf: async () => [] })),
    wrap(
      SchemaHandler.create({
        ...shared,
        inventory: ofSchemas,
        topics: inventory,
        declarations: inventory.declarations,
        impactOn: (kind, target) => kinds.handler(kind).impactOn(target),
      }),
    ),
  ]);
  const gatePolicy = GatePolicy.create({
    rules: config.policy.gates,
    environments: config.environments,
  });
  const gateResolver = GateResolver.create({ identity, roles: config });
  return {
    ...shared,
    ofSchemas,
    gateResolver,
    kinds,
    observer: { moved: async () => undefined },
    planner: RequestPlanner.create({ kinds, gatePolicy, gateResolver }),
    store: DatabaseRequestStore.create({ knex }),
  };
}

/** The store, planner and kinds of a test's process. */
export type EngineCore = ReturnType<typeof createEngineCore>;

function inventoryOf(shared: {
  knex: Knex;
  config: ReturnType<typeof readEventStreamingConfig>;
  clusters: ReturnType<typeof DefaultClusters.create>;
  knownOwners: KnownOwners;
  logger: LoggerService;
}) {
  const { knex } = shared;
  const stores = {
    topics: DatabaseTopicStore.create({ knex }),
    groups: DatabaseGroupStore.create({ knex }),
    records: DatabaseTopicRecordStore.create({ knex }),
    exceptions: LimitExceptionStore.create({ knex }),
    deletions: OpenDeletions.create({ knex }),
    sources: DatabaseSourceStore.create<object>({
      knex,
      kind: 'kafka-cluster',
    }),
    declarations: DatabaseDeclarationStore.create({ knex }),
  };
  return DatabaseTopicInventory.create({
    ...stores,
    ...shared,
    contexts: RowContexts.create({ ...stores, ...shared }),
    announcer: SILENT,
  });
}
