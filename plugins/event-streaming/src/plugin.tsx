// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  createFrontendPlugin,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiFlowChart } from '@remixicon/react';
import { eventStreamingApi } from './api';
import { entityExtensions } from './entity/entityExtensions';
import { ToReviewIcon } from './requests/ToReviewIcon';
import {
  auditRouteRef,
  batchRouteRef,
  clusterRouteRef,
  clustersRouteRef,
  connectorRouteRef,
  connectorsRouteRef,
  newConnectorRouteRef,
  newSchemaRouteRef,
  newTopicRouteRef,
  overviewRouteRef,
  policyRouteRef,
  requestRouteRef,
  requestsRouteRef,
  rootRouteRef,
  schemaRouteRef,
  schemasRouteRef,
  topicRouteRef,
  topicsRouteRef,
} from './routes';

const page = PageBlueprint.make({
  params: {
    path: '/event-streaming',
    title: 'Event streaming',
    icon: <ToReviewIcon />,
    routeRef: rootRouteRef,
  },
});

// In the order of the tabs; the first one is where the root leads.
const sections = [
  SubPageBlueprint.make({
    name: 'overview',
    params: {
      path: 'overview',
      title: 'Overview',
      routeRef: overviewRouteRef,
      loader: async () => {
        const { OverviewPage } = await import('./overview/OverviewPage');
        return <OverviewPage />;
      },
    },
  }),
  SubPageBlueprint.make({
    name: 'topics',
    params: {
      path: 'topics',
      title: 'Topics',
      routeRef: topicsRouteRef,
      loader: async () => {
        const { TopicsPage } = await import('./kinds/topic/TopicsPage');
        return <TopicsPage />;
      },
    },
  }),
  SubPageBlueprint.make({
    name: 'schemas',
    params: {
      path: 'schemas',
      title: 'Schemas',
      routeRef: schemasRouteRef,
      loader: async () => {
        const { SchemasPage } = await import('./kinds/schema/SchemasPage');
        return <SchemasPage />;
      },
    },
  }),
  SubPageBlueprint.make({
    name: 'connectors',
    params: {
      path: 'connectors',
      title: 'Connectors',
      routeRef: connectorsRouteRef,
      loader: async () => {
        const pages = await import('./kinds/connector/ConnectorsPage');
        return <pages.ConnectorsPage />;
      },
    },
  }),
  SubPageBlueprint.make({
    name: 'requests',
    params: {
      path: 'requests',
      title: 'Requests',
      routeRef: requestsRouteRef,
      loader: async () => {
        const { RequestsPage } = await import('./requests/RequestsPage');
        return <RequestsPage />;
      },
    },
  }),
  SubPageBlueprint.make({
    name: 'clusters',
    params: {
      path: 'clusters',
      title: 'Clusters',
      routeRef: clustersRouteRef,
      loader: async () => {
        const { ClustersPage } = await import('./clusters/ClustersPage');
        return <ClustersPage />;
      },
    },
  }),
  SubPageBlueprint.make({
    name: 'policy',
    params: {
      path: 'policy',
      title: 'Policy',
      routeRef: policyRouteRef,
      loader: async () => {
        const { PolicyPage } = await import('./policy/PolicyPage');
        return <PolicyPage />;
      },
    },
  }),
  SubPageBlueprint.make({
    name: 'audit',
    params: {
      path: 'audit',
      title: 'Audit',
      routeRef: auditRouteRef,
      loader: async () => {
        const { AuditPage } = await import('./audit/AuditPage');
        return <AuditPage />;
      },
    },
  }),
];

/**
 * The frontend plugin: pages under `/event-streaming` and the API client.
 *
 * @public
 */
export const eventStreamingPlugin = createFrontendPlugin({
  pluginId: 'event-streaming',
  title: 'Event streaming',
  icon: <RiFlowChart size={20} />,
  routes: {
    root: rootRouteRef,
    overview: overviewRouteRef,
    topics: topicsRouteRef,
    topic: topicRouteRef,
    newTopic: newTopicRouteRef,
    schemas: schemasRouteRef,
    schema: schemaRouteRef,
    newSchema: newSchemaRouteRef,
    connectors: connectorsRouteRef,
    connector: connectorRouteRef,
    newConnector: newConnectorRouteRef,
    requests: requestsRouteRef,
    request: requestRouteRef,
    clusters: clustersRouteRef,
    cluster: clusterRouteRef,
    policy: policyRouteRef,
    batch: batchRouteRef,
    audit: auditRouteRef,
  },
  extensions: [eventStreamingApi, page, ...sections, ...entityExtensions],
});
