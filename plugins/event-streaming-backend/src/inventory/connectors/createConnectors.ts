// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  connectorKind,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { EventStreamingConfig } from '../../config/EventStreamingConfig';
import { ConnectClusters } from '../../connects/ConnectClusters';
import { DatabaseDeclarationStore } from '../../declarations/DatabaseDeclarationStore';
import { OwnerMail } from '../../kinds/connector/actions/OwnerMail';
import { healing } from '../collector/healing';
import { EventsInventoryAnnouncer } from '../EventsInventoryAnnouncer';
import { KnownOwners } from '../KnownOwners';
import { DatabaseList } from '../lists/DatabaseList';
import { DatabaseSourceStore } from '../stores/DatabaseSourceStore';
import { SourceStore } from '../stores/SourceStore';
import { ConnectCollector } from './collector/ConnectCollector';
import { ConnectorWriter } from './collector/ConnectorWriter';
import { StoredConnectFacts } from './collector/StoredConnectFacts';
import { ConnectorContexts } from './ConnectorContexts';
import { ConnectorEntities } from './ConnectorEntities';
import { ConnectorInventory } from './ConnectorInventory';
import { ConnectorRefresh } from './ConnectorRefresh';
import { createPendingConnectors } from './createPendingConnectors';
import { DatabaseConnectorInventory } from './DatabaseConnectorInventory';
import { ConnectorLists } from './lists/ConnectorLists';
import { listedConnectors } from './lists/listedConnectors';
import { ConnectorRow } from './rows/ConnectorRow';
import { ConnectorActionStore } from './stores/ConnectorActionStore';
import { ConnectorIntentionStore } from './stores/ConnectorIntentionStore';
import { ConnectorRecordStore } from './stores/ConnectorRecordStore';
import { ConnectorRequests } from './stores/ConnectorRequests';
import { ConnectorStore } from './stores/ConnectorStore';
import { ConnectorTopics } from './stores/ConnectorTopics';
import { ConnectorTroubleStore } from './stores/ConnectorTroubleStore';
import { DatabaseConnectorRecordStore } from './stores/DatabaseConnectorRecordStore';
import { DatabaseConnectorStore } from './stores/DatabaseConnectorStore';
import { ConnectorIntentions } from './watch/ConnectorIntentions';
import { ConnectorTroubles } from './watch/ConnectorTroubles';

/** Everything the inventory of connectors is made of. */
export interface ConnectorsOptions {
  knex: Knex;
  config: EventStreamingConfig;
  connects: ConnectClusters;
  knownOwners: KnownOwners;
  events: Pick<EventsService, 'publish'>;
  notifications: NotificationService;
  logger: LoggerService;
  /** Where the portal is. */
  appUrl: string;
}

/** The parts of the inventory of connectors that others use. */
export interface Connectors {
  connectors: ConnectorStore;
  connectorRecords: ConnectorRecordStore;
  connectorActions: ConnectorActionStore;
  connectorIntentions: ConnectorIntentionStore;
  connectorTopics: ConnectorTopics;
  connectSources: SourceStore<StoredConnectFacts>;
  connectorLists: ConnectorLists;
  connectorRefresh: ConnectorRefresh;
  connectorEntities: ConnectorEntities;
  connectCollector: Pick<ConnectCollector, 'collect' | 'close'>;
  /** What the connector kind sees. */
  ofConnectors: ConnectorInventory;
}

/** Puts the inventory of connectors together. */
export function createConnectors(options: ConnectorsOptions): Connectors {
  const { knex, config, connects } = options;
  const stores = {
    connectors: DatabaseConnectorStore.create({ knex }),
    connectorRecords: DatabaseConnectorRecordStore.create({ knex }),
    connectorActions: ConnectorActionStore.create({ knex }),
    connectorIntentions: ConnectorIntentionStore.create({ knex }),
    connectorTopics: ConnectorTopics.create({ knex }),
    connectorRequests: ConnectorRequests.create({ knex }),
    connectSources: DatabaseSourceStore.create<StoredConnectFacts>({
      knex,
      kind: 'connect',
    }),
  };
  const connectorEntities = ConnectorEntities.create({ ...options, ...stores });
  const known = {
    ...options,
    ...stores,
    connectorContexts: ConnectorContexts.create({
      ...options,
      ...stores,
      declarations: DatabaseDeclarationStore.create({ knex }),
    }),
    connectorAnnouncer: EventsInventoryAnnouncer.create<
      ConnectorRow,
      ConnectorTarget
    >({
      ...options,
      entities: connectorEntities,
      refOf: (_, target) => connectorKind.entityRefOf(target),
    }),
    readingObservers: [
      ConnectorIntentions.create(stores),
      ConnectorTroubles.create({
        connectorTroubles: ConnectorTroubleStore.create({ knex }),
        troubleMail: OwnerMail.create(options),
      }),
    ],
  };
  const shared = { ...known, connectorWriter: ConnectorWriter.create(known) };
  const connectorRefresh = ConnectorRefresh.create(shared);
  const ofConnectors = DatabaseConnectorInventory.create({
    ...shared,
    connectorRefresh,
  });
  return {
    ...stores,
    connectorLists: DatabaseList.create({
      knex,
      listed: listedConnectors,
      sources: stores.connectSources,
      sourceNames: [...connects.list(), ...config.clusters].map(
        ({ name }) => name,
      ),
    }),
    connectorRefresh,
    connectorEntities,
    connectCollector: healing(
      ConnectCollector.create(shared),
      createPendingConnectors({ ...shared, ofConnectors }),
    ),
    ofConnectors,
  };
}
