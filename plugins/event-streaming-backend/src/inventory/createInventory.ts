// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { entityRefOf } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { Clusters } from '../clusters/Clusters';
import { EventStreamingConfig } from '../config/EventStreamingConfig';
import { ConnectClusters } from '../connects/ConnectClusters';
import { DatabaseDeclarationStore } from '../declarations/DatabaseDeclarationStore';
import { DeclarationReader } from '../declarations/DeclarationReader';
import { DeclarationStore } from '../declarations/DeclarationStore';
import { DeclarationSync } from '../declarations/DeclarationSync';
import { Identity } from '../identity/Identity';
import { Registries } from '../registries/Registries';
import { ClusterCollector } from './collector/ClusterCollector';
import { healing } from './collector/healing';
import { InProcessClusterReader } from './collector/InProcessClusterReader';
import { InventorySchedule } from './collector/InventorySchedule';
import { ReadingWriter } from './collector/ReadingWriter';
import { WorkerClusterReader } from './collector/WorkerClusterReader';
import { Connectors, createConnectors } from './connectors/createConnectors';
import { createPendingTopics } from './createPendingTopics';
import { DatabaseTopicInventory } from './DatabaseTopicInventory';
import { EventsInventoryAnnouncer } from './EventsInventoryAnnouncer';
import { InventoryAnnouncer } from './InventoryAnnouncer';
import { KnownOwners } from './KnownOwners';
import { DatabaseTopicLists } from './lists/DatabaseTopicLists';
import { TopicLists } from './lists/TopicLists';
import { RowContexts } from './RowContexts';
import { createSchemas, Schemas } from './schemas/createSchemas';
import { DescribedTopics } from './schemas/stores/DescribedTopics';
import { StoredClusterFacts } from './StoredClusterFacts';
import { DatabaseGroupStore } from './stores/DatabaseGroupStore';
import { DatabaseSourceStore } from './stores/DatabaseSourceStore';
import { DatabaseTopicRecordStore } from './stores/DatabaseTopicRecordStore';
import { DatabaseTopicStore } from './stores/DatabaseTopicStore';
import { DeadRows } from './stores/DeadRows';
import { GroupStore } from './stores/GroupStore';
import { LimitExceptionStore } from './stores/LimitExceptionStore';
import { OpenDeletions } from './stores/OpenDeletions';
import { SourceStore } from './stores/SourceStore';
import { TopicRecordStore } from './stores/TopicRecordStore';
import { TopicStore } from './stores/TopicStore';
import { TopicEntities } from './TopicEntities';
import { TopicInventory } from './TopicInventory';

/** Everything the inventory is made of. */
export interface InventoryOptions {
  knex: Knex;
  config: EventStreamingConfig;
  clusters: Clusters;
  registries: Registries;
  connects: ConnectClusters;
  identity: Pick<Identity, 'existing'>;
  auth: AuthService;
  catalog: CatalogService;
  events: Pick<EventsService, 'publish'>;
  notifications: NotificationService;
  scheduler: SchedulerService;
  logger: LoggerService;
  /** Where the portal is. */
  appUrl: string;
  /** Workers bring the built-in Kafka client, so another one reads in process. */
  useWorkers: boolean;
}

/** The parts of the inventory that others use. */
export interface Inventory extends Schemas, Connectors {
  topics: TopicStore;
  groups: GroupStore;
  records: TopicRecordStore;
  exceptions: LimitExceptionStore;
  sources: SourceStore<StoredClusterFacts>;
  declarations: DeclarationStore;
  lists: TopicLists;
  entities: TopicEntities;
  contexts: RowContexts;
  /** What the topic kind sees. */
  ofTopics: TopicInventory;
  collector: ClusterCollector;
  schedule: InventorySchedule;

  /** Ends what is under way. */
  close(): Promise<void>;
}

/** Puts the inventory together; nothing is read before the schedule starts. */
export function createInventory(options: InventoryOptions): Inventory {
  const { clusters, config, connects, knex, logger, registries } = options;
  const names = namesOf(clusters);
  const knownOwners = KnownOwners.create(options);
  const stores = createStores(knex);
  const { declarations, sources } = stores;
  const contexts = RowContexts.create({
    ...stores,
    config,
    clusters,
    knownOwners,
  });
  const entities = TopicEntities.create({
    ...options,
    declarations,
    schemasOf: DescribedTopics.create({ knex }),
  });
  const announcer = EventsInventoryAnnouncer.create({
    ...options,
    entities,
    refOf: (source, name: string) =>
      entityRefOf({ type: 'kafka-topic', source, name }),
  });
  const shared = { ...stores, clusters, contexts, announcer };
  const collector = ClusterCollector.create({
    clusters,
    reader: InProcessClusterReader.create({ clusters }),
    worker: options.useWorkers
      ? WorkerClusterReader.create({ clusters, logger })
      : undefined,
    workerThreshold: config.inventory.workerThreshold,
    sources,
    writer: ReadingWriter.create(shared),
    deadRows: DeadRows.create({ knex, logger }),
    logger,
  });
  const ofTopics = DatabaseTopicInventory.create(shared);
  const pending = createPendingTopics({ knex, ...stores, ofTopics });
  const schemas = createSchemas({
    ...options,
    knownOwners,
    topicAnnouncer: announcer,
  });
  const connectors = createConnectors({ ...options, knownOwners });
  const schedule = InventorySchedule.create({
    ...options,
    sorts: [
      { names, collector: healing(collector, pending) },
      { names: namesOf(registries), collector: schemas.registryCollector },
      { names: namesOf(connects), collector: connectors.connectCollector },
    ],
    declarations: createDeclarationSync(options, { ...stores, announcer }),
    sources,
    config: config.inventory,
  });
  return {
    ...stores,
    ...schemas,
    ...connectors,
    lists: DatabaseTopicLists.create({ knex, sources, clusters: names }),
    entities,
    contexts,
    ofTopics,
    collector,
    schedule,
    close: () => schedule.close(),
  };
}

function namesOf(sources: { list(): { name: string }[] }): string[] {
  return sources.list().map(({ name }) => name);
}

type Stores = ReturnType<typeof createStores>;

/**
 * What is declared decides who sees what, so lists are counted anew; and it is
 * part of the catalog's entities, as their relations.
 */
function createDeclarationSync(
  options: InventoryOptions,
  {
    declarations,
    sources,
    announcer,
  }: Stores & { announcer: InventoryAnnouncer },
): DeclarationSync {
  const clusters = options.clusters.list();
  return DeclarationSync.create({
    reader: DeclarationReader.create(options),
    store: declarations,
    onChange: async () => {
      await Promise.all(clusters.map(({ name }) => sources.touched(name)));
      await Promise.all(
        clusters.map(({ name }) => announcer.announceWhole(name)),
      );
    },
    logger: options.logger,
  });
}

function createStores(knex: Knex) {
  return {
    topics: DatabaseTopicStore.create({ knex }),
    groups: DatabaseGroupStore.create({ knex }),
    records: DatabaseTopicRecordStore.create({ knex }),
    exceptions: LimitExceptionStore.create({ knex }),
    deletions: OpenDeletions.create({ knex }),
    sources: DatabaseSourceStore.create<StoredClusterFacts>({
      knex,
      kind: 'kafka-cluster',
    }),
    declarations: DatabaseDeclarationStore.create({ knex }),
  };
}
