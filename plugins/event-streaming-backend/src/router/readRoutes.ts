// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  connectorKind,
  ConnectorTarget,
  schemaKind,
  SchemaTarget,
  topicKind,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { ConnectorAccess } from '../access/ConnectorAccess';
import { SchemaAccess } from '../access/SchemaAccess';
import { TopicAccess } from '../access/TopicAccess';
import { SchemasById } from '../access/SchemasById';
import { StoredIds } from '../access/StoredIds';
import { TopicSchemas } from '../access/TopicSchemas';
import { ClusterPages } from '../clusters/ClusterPages';
import { ConnectPages } from '../connects/ConnectPages';
import { PluginPages } from '../connects/PluginPages';
import { OwnerChoices } from '../identity/OwnerChoices';
import { CatalogFeed } from '../inventory/CatalogFeed';
import { ConnectorFeed } from '../inventory/connectors/ConnectorFeed';
import { TeamConnectors } from '../inventory/connectors/TeamConnectors';
import { SchemaFeed } from '../inventory/schemas/SchemaFeed';
import { Inventory, InventoryOptions } from '../inventory/createInventory';
import { LiveReads } from '../inventory/LiveReads';
import { TeamOverview } from '../inventory/TeamOverview';
import { ConnectorActions } from '../kinds/connector/actions/ConnectorActions';
import { OwnerMail } from '../kinds/connector/actions/OwnerMail';
import { ConnectorDetailPage } from '../kinds/connector/ConnectorDetailPage';
import { ConnectorOffsetsPage } from '../kinds/connector/ConnectorOffsetsPage';
import { ConnectorQueries } from '../kinds/connector/ConnectorQueries';
import { SinkLag } from '../kinds/connector/SinkLag';
import { ConnectorSummaries } from '../kinds/connector/ConnectorSummaries';
import { OpenRequests } from '../kinds/OpenRequests';
import { SchemaChecks } from '../kinds/schema/SchemaChecks';
import { SchemaDetailPage } from '../kinds/schema/SchemaDetailPage';
import { SchemaQueries } from '../kinds/schema/SchemaQueries';
import { SchemaReferences } from '../kinds/schema/SchemaReferences';
import { SchemaVersionPage } from '../kinds/schema/SchemaVersionPage';
import { ConsumerReader } from '../kinds/topic/ConsumerReader';
import { TopicConfigPage } from '../kinds/topic/TopicConfigPage';
import { TopicConsumersPage } from '../kinds/topic/TopicConsumersPage';
import { TopicDetailPage } from '../kinds/topic/TopicDetailPage';
import { TopicPartitionsPage } from '../kinds/topic/TopicPartitionsPage';
import { TopicSchemaIdsPage } from '../kinds/topic/schemaIds/TopicSchemaIdsPage';
import { TopicQueries } from '../kinds/topic/TopicQueries';
import { OverviewPage } from '../overview/OverviewPage';
import { catalogRoutes } from './catalogRoutes';
import { clusterRoutes } from './clusterRoutes';
import { connectorRoutes } from './connectorRoutes';
import { RouteGroup } from './ContractRouter';
import { overviewRoutes } from './overviewRoutes';
import { policyRoutes } from './policyRoutes';
import { schemaCheckRoutes } from './schemaCheckRoutes';
import { schemaRoutes } from './schemaRoutes';
import { topicRoutes } from './topicRoutes';

/** Everything the routes without requests are made of. */
export interface ReadRoutesOptions
  extends Pick<
    InventoryOptions,
    | 'appUrl'
    | 'auth'
    | 'catalog'
    | 'clusters'
    | 'config'
    | 'connects'
    | 'knex'
    | 'logger'
    | 'registries'
  > {
  inventory: Inventory;
  notifications: NotificationService;
}

/** Puts the routes together that read the inventory, and those that act at once. */
export function readRoutes(options: ReadRoutesOptions): RouteGroup[] {
  const { config, inventory, knex } = options;
  const access = TopicAccess.create({ ...inventory, config });
  const schemaAccess = SchemaAccess.create({ ...inventory, access });
  const connectorReads = {
    connectorAccess: ConnectorAccess.create({
      ...options,
      ...inventory,
      access,
    }),
    openConnectorRequests: OpenRequests.create<ConnectorTarget>({
      knex,
      keyOf: target => connectorKind.keyOf(target),
    }),
  };
  const shared = {
    ...options,
    ...inventory,
    ...connectorReads,
    connectorSummaries: ConnectorSummaries.create(connectorReads),
    inventory: inventory.ofTopics,
    access,
    schemaAccess,
    live: LiveReads.create({ ...options, ...inventory }),
    requests: OpenRequests.create<TopicTarget>({
      knex,
      keyOf: ({ cluster, topic }) => topicKind.keyOf({ cluster, topic }),
    }),
    schemaRequests: OpenRequests.create<SchemaTarget>({
      knex,
      keyOf: target => schemaKind.keyOf(target),
    }),
    topicSchemas: TopicSchemas.create({ knex, schemaAccess }),
  };
  return [
    topicRoutes({
      access: shared.access,
      queries: TopicQueries.create(shared),
      detail: TopicDetailPage.create(shared),
      partitions: TopicPartitionsPage.create(shared),
      config: TopicConfigPage.create(shared),
      consumers: TopicConsumersPage.create({
        ...shared,
        consumers: ConsumerReader.create(inventory),
      }),
      schemaIds: TopicSchemaIdsPage.create({
        ...shared,
        schemasById: SchemasById.create({
          ...shared,
          storedIds: StoredIds.create({ knex }),
        }),
      }),
    }),
    schemaRoutes({
      schemaAccess: shared.schemaAccess,
      queries: SchemaQueries.create(shared),
      detail: SchemaDetailPage.create(shared),
      versions: SchemaVersionPage.create({
        ...shared,
        references: SchemaReferences.create(shared),
      }),
    }),
    connectorRoutes({
      connectorAccess: shared.connectorAccess,
      connects: ConnectPages.create(shared),
      plugins: PluginPages.create(shared),
      queries: ConnectorQueries.create(shared),
      detail: ConnectorDetailPage.create({
        ...shared,
        sinkLag: SinkLag.create(shared),
      }),
      offsets: ConnectorOffsetsPage.create(shared),
      actions: ConnectorActions.create({
        ...shared,
        ownerMail: OwnerMail.create(options),
      }),
    }),
    schemaCheckRoutes({
      checks: SchemaChecks.create({
        ...shared,
        inventory: inventory.ofSchemas,
      }),
    }),
    clusterRoutes({ pages: ClusterPages.create(shared), config }),
    policyRoutes({
      config,
      owners: OwnerChoices.create({ ...options, prefixes: config.prefixes }),
    }),
    overviewRoutes({
      page: OverviewPage.create({
        ...shared,
        teams: TeamOverview.create({
          ...options,
          lagThreshold: config.inventory.lagThreshold,
        }),
        teamConnectors: TeamConnectors.create({ knex }),
      }),
    }),
    catalogRoutes({
      feed: CatalogFeed.create({
        ...shared,
        schemaFeed: SchemaFeed.create(shared),
        connectorFeed: ConnectorFeed.create(shared),
        clusterOwner: config.platformGroups[0] ?? config.fallbackOwner,
      }),
    }),
  ];
}
