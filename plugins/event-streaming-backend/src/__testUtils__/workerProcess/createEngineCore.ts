// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import {
  connectorKind,
  schemaKind,
  topicKind,
} from '@sluice/plugin-event-streaming-common';
import {
  ConnectClusterFactory,
  KafkaAdminFactory,
  SchemaRegistryFactory,
} from '@sluice/plugin-event-streaming-node';
import { Knex } from 'knex';
import { DefaultClusters } from '../../clusters/DefaultClusters';
import { EventStreamingConfig } from '../../config/EventStreamingConfig';
import { readEventStreamingConfig } from '../../config/readEventStreamingConfig';
import { DefaultConnectClusters } from '../../connects/DefaultConnectClusters';
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
import { createConnectors } from '../../inventory/connectors/createConnectors';
import { createSchemas } from '../../inventory/schemas/createSchemas';
import { AwaitBounds } from '../../kinds/connector/steps/AwaitBounds';
import { KindHandler } from '../../kinds/KindHandler';
import { KindRegistry } from '../../kinds/KindRegistry';
import { createKinds } from '../../kinds/registry';
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
  createConnectCluster: ConnectClusterFactory;
  logger: LoggerService;
  /** Puts something around each handler. */
  wrap?(handler: KindHandler): KindHandler;
}

/** A worker of tests tells soon what has become of a change. */
const SHORT: AwaitBounds = {
  untilMs: 30_000,
  calmMs: 500,
  failedMs: 6_000,
  lookMs: 100,
};

/** There is no catalog to be told. */
const SILENT = {
  announce: async () => undefined,
  announceWhole: async () => undefined,
};

/**
 * The engine's store, planner and kinds with the real database and the real
 * clients of the engines, without portal, collector and catalog: it is loaded in a
 * second. Who files and who executes have one each, over the same database.
 */
export function createEngineCore(options: EngineCoreOptions) {
  const { knex, logger, wrap = handler => handler } = options;
  const config = readEventStreamingConfig(new ConfigReader(options.config));
  const identity = PeopleIdentity.create();
  const clients = clientsOf(options, config);
  const { clusters, registries, connects } = clients;
  const knownOwners = KnownOwners.create({ identity, logger });
  const parts = {
    ...{ knex, config, ...clients, knownOwners, logger },
    events: { publish: async () => undefined },
    notifications: { send: async () => undefined },
    topicAnnouncer: SILENT,
    appUrl: 'http://portal',
  };
  const inventory = inventoryOf(parts);
  const { ofSchemas } = createSchemas(parts);
  const { ofConnectors } = createConnectors(parts);
  const kinds = createKinds({
    ...{ config, identity, ...clients, ofSchemas, ofConnectors },
    ofTopics: inventory,
    bounds: SHORT,
  });
  const gatePolicy = GatePolicy.create({
    rules: config.policy.gates,
    environments: config.environments,
  });
  const gateResolver = GateResolver.create({ identity, roles: config });
  const wrapped = KindRegistry.create(
    [topicKind, schemaKind, connectorKind].map(({ kind }) =>
      wrap(kinds.handler(kind)),
    ),
  );
  return {
    ...{ knex, config, identity, ...clients },
    ...{ inventory, ofSchemas, ofConnectors },
    gateResolver,
    kinds: wrapped,
    observer: { moved: async () => undefined },
    planner: RequestPlanner.create({
      kinds: wrapped,
      gatePolicy,
      gateResolver,
    }),
    store: DatabaseRequestStore.create({ knex }),
    close: async () => {
      await Promise.all([clusters.close(), registries.close()]);
      await connects.close();
      await knex.destroy();
    },
  };
}

/** The store, planner and kinds of a test's process. */
export type EngineCore = ReturnType<typeof createEngineCore>;

function clientsOf(options: EngineCoreOptions, config: EventStreamingConfig) {
  const { environments } = config;
  return {
    clusters: DefaultClusters.create({ ...options, ...config }),
    registries: DefaultRegistries.create({
      ...options,
      environments,
      registries: config.schemaRegistries,
    }),
    connects: DefaultConnectClusters.create({ ...options, ...config }),
  };
}

function inventoryOf(shared: {
  knex: Knex;
  config: EventStreamingConfig;
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
