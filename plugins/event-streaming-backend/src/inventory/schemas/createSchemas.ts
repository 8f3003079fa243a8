// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import {
  schemaKind,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { Clusters } from '../../clusters/Clusters';
import { EventStreamingConfig } from '../../config/EventStreamingConfig';
import { Registries } from '../../registries/Registries';
import { EventsInventoryAnnouncer } from '../EventsInventoryAnnouncer';
import { healing } from '../collector/healing';
import { InventoryAnnouncer } from '../InventoryAnnouncer';
import { KnownOwners } from '../KnownOwners';
import { DatabaseList } from '../lists/DatabaseList';
import { DatabaseSourceStore } from '../stores/DatabaseSourceStore';
import { DatabaseTopicStore } from '../stores/DatabaseTopicStore';
import { SourceStore } from '../stores/SourceStore';
import { ContentCollector } from './collector/ContentCollector';
import { RegistryCollector } from './collector/RegistryCollector';
import { SchemaWriter } from './collector/SchemaWriter';
import { StoredRegistryFacts } from './collector/StoredRegistryFacts';
import { createPendingSchemas } from './createPendingSchemas';
import { DatabaseSchemaInventory } from './DatabaseSchemaInventory';
import { listedSchemas } from './lists/listedSchemas';
import { SchemaLists } from './lists/SchemaLists';
import { SchemaRow } from './rows/SchemaRow';
import { SchemaContexts } from './SchemaContexts';
import { SchemaEntities } from './SchemaEntities';
import { SchemaInventory } from './SchemaInventory';
import { SchemaLinks } from './SchemaLinks';
import { SchemaRefresh } from './SchemaRefresh';
import { DatabaseSchemaContentStore } from './stores/DatabaseSchemaContentStore';
import { DatabaseSchemaRecordStore } from './stores/DatabaseSchemaRecordStore';
import { DatabaseSchemaStore } from './stores/DatabaseSchemaStore';
import { DescribedTopics } from './stores/DescribedTopics';
import { ReferencedContents } from './stores/ReferencedContents';
import { SchemaContentStore } from './stores/SchemaContentStore';
import { SchemaRecordStore } from './stores/SchemaRecordStore';
import { SchemaRequests } from './stores/SchemaRequests';
import { SchemaStore } from './stores/SchemaStore';

/** Everything the inventory of schemas is made of. */
export interface SchemasOptions {
  knex: Knex;
  config: EventStreamingConfig;
  clusters: Clusters;
  registries: Registries;
  knownOwners: KnownOwners;
  events: Pick<EventsService, 'publish'>;
  /** Tells of the topics that schemas describe. */
  topicAnnouncer: InventoryAnnouncer;
  logger: LoggerService;
  /** Where the portal is. */
  appUrl: string;
}

/** The parts of the inventory of schemas that others use. */
export interface Schemas {
  schemas: SchemaStore;
  contents: SchemaContentStore;
  schemaRecords: SchemaRecordStore;
  describedTopics: DescribedTopics;
  registrySources: SourceStore<StoredRegistryFacts>;
  schemaLists: SchemaLists;
  schemaRefresh: SchemaRefresh;
  schemaEntities: SchemaEntities;
  registryCollector: Pick<RegistryCollector, 'collect' | 'close'>;
  /** What the schema kind sees. */
  ofSchemas: SchemaInventory;
}

/** Puts the inventory of schemas together. */
export function createSchemas(options: SchemasOptions): Schemas {
  const { knex, clusters, registries } = options;
  const stores = {
    schemas: DatabaseSchemaStore.create({ knex }),
    contents: DatabaseSchemaContentStore.create({ knex }),
    schemaRecords: DatabaseSchemaRecordStore.create({ knex }),
    describedTopics: DescribedTopics.create({ knex }),
    requests: SchemaRequests.create({ knex }),
    registrySources: DatabaseSourceStore.create<StoredRegistryFacts>({
      knex,
      kind: 'schema-registry',
    }),
  };
  const schemaContexts = SchemaContexts.create({ ...options, ...stores });
  const contentCollector = ContentCollector.create({
    ...options,
    ...stores,
    referencedContents: ReferencedContents.create({ knex, ...stores }),
  });
  const schemaEntities = SchemaEntities.create({ ...options, ...stores });
  const known = {
    ...options,
    ...stores,
    schemaContexts,
    schemaAnnouncer: EventsInventoryAnnouncer.create<SchemaRow, SchemaTarget>({
      ...options,
      entities: schemaEntities,
      refOf: (_, target) => schemaKind.entityRefOf(target),
    }),
  };
  const shared = {
    ...known,
    contentCollector,
    schemaWriter: SchemaWriter.create(known),
    schemaLinks: SchemaLinks.create({
      ...known,
      topics: DatabaseTopicStore.create({ knex }),
    }),
  };
  const schemaRefresh = SchemaRefresh.create(shared);
  const ofSchemas = DatabaseSchemaInventory.create({
    ...shared,
    schemaRefresh,
  });
  return {
    ...stores,
    schemaLists: DatabaseList.create({
      knex,
      listed: listedSchemas,
      sources: stores.registrySources,
      sourceNames: [...registries.list(), ...clusters.list()].map(
        ({ name }) => name,
      ),
    }),
    schemaRefresh,
    schemaEntities,
    registryCollector: healing(
      RegistryCollector.create(shared),
      createPendingSchemas({ ...shared, ofSchemas }),
    ),
    ofSchemas,
  };
}
