// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { KafkaAdminFactory } from '@sluice/plugin-event-streaming-node';
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
import { KindHandler } from '../../kinds/KindHandler';
import { KindRegistry } from '../../kinds/KindRegistry';
import { TopicHandler } from '../../kinds/topic/TopicHandler';
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
  logger: LoggerService;
  /** Puts something around the handler of topics. */
  wrap?(handler: KindHandler): KindHandler;
}

/**
 * The engine's store, planner and topic kind with the real database and the
 * real Kafka client, without portal, collector and catalog: it is loaded in a
 * second. Who files and who executes have one each, over the same database.
 */
export function createEngineCore(options: EngineCoreOptions) {
  const { knex, createAdmin, logger, wrap = handler => handler } = options;
  const config = readEventStreamingConfig(new ConfigReader(options.config));
  const identity = PeopleIdentity.create();
  const clusters = DefaultClusters.create({
    clusters: config.clusters,
    createAdmin,
    logger,
  });
  const inventory = inventoryOf(knex, { config, clusters, identity, logger });
  const shared = { clusters, config, identity, inventory };
  const kinds = KindRegistry.create([wrap(TopicHandler.create(shared))]);
  const gatePolicy = GatePolicy.create({
    rules: config.policy.gates,
    environments: config.environments,
  });
  const gateResolver = GateResolver.create({ identity, roles: config });
  return {
    ...shared,
    gateResolver,
    kinds,
    observer: { moved: async () => undefined },
    planner: RequestPlanner.create({ kinds, gatePolicy, gateResolver }),
    store: DatabaseRequestStore.create({ knex }),
  };
}

/** The store, planner and kinds of a test's process. */
export type EngineCore = ReturnType<typeof createEngineCore>;

function inventoryOf(
  knex: Knex,
  shared: {
    config: ReturnType<typeof readEventStreamingConfig>;
    clusters: ReturnType<typeof DefaultClusters.create>;
    identity: PeopleIdentity;
    logger: LoggerService;
  },
) {
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
  const knownOwners = KnownOwners.create(shared);
  return DatabaseTopicInventory.create({
    ...stores,
    ...shared,
    contexts: RowContexts.create({ ...stores, ...shared, knownOwners }),
    announcer: {
      announce: async () => undefined,
      announceWhole: async () => undefined,
    },
  });
}
