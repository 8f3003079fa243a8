// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  auditReadPermission,
  clusterReadPermission,
  connectorConfigReadPermission,
  connectorKind,
  connectorReadPermission,
  KindDefinition,
  RouteName,
  schemaReadPermission,
  topicConfigReadPermission,
  topicInspectPermission,
  topicReadPermission,
} from '@sluice/plugin-event-streaming-common';
import { BasicPermission } from '@backstage/plugin-permission-common';

/** Who may call a route, and what is kept of the call. */
export interface RouteAccess {
  /**
   * What the host's permission policy is asked for. Left out where the service
   * behind the route asks, because the permission depends on the operation.
   */
  permission?: BasicPermission;
  /**
   * A yes of the policy may be a few seconds old: pages ask often. Never for
   * what changes something, nor for config entries, messages and the audit trail.
   */
  promptly?: boolean;
  /** Only tokens of services; people are refused. */
  servicesOnly?: boolean;
  /** Set for writes: the auditor's event, and a refusal leaves a record. */
  audit?: string;
  /** What is done at once to the object that the path names. */
  acts?: { kind: KindDefinition; operation: string };
}

/** One line for each route of the contract. */
export const ROUTE_ACCESS: Readonly<Record<RouteName, RouteAccess>> = {
  listEnvironments: { permission: clusterReadPermission, promptly: true },
  listClusters: { permission: clusterReadPermission, promptly: true },
  getCluster: { permission: clusterReadPermission, promptly: true },
  getPolicy: { permission: topicReadPermission, promptly: true },
  getOverview: { permission: topicReadPermission, promptly: true },
  listTopics: { permission: topicReadPermission, promptly: true },
  getTopic: { permission: topicReadPermission, promptly: true },
  getTopicPartitions: { permission: topicReadPermission, promptly: true },
  getTopicConfig: { permission: topicConfigReadPermission },
  getTopicSchemaIds: { permission: topicInspectPermission },
  getTopicConsumers: { permission: topicReadPermission, promptly: true },
  listSchemas: { permission: schemaReadPermission, promptly: true },
  getSchema: { permission: schemaReadPermission, promptly: true },
  getSchemaVersion: { permission: schemaReadPermission, promptly: true },
  checkSchema: { permission: schemaReadPermission },
  listConnectClusters: { permission: connectorReadPermission, promptly: true },
  listConnectorPlugins: { permission: connectorReadPermission, promptly: true },
  getConnectorPlugin: { permission: connectorReadPermission, promptly: true },
  listConnectors: { permission: connectorReadPermission, promptly: true },
  getConnector: { permission: connectorReadPermission, promptly: true },
  getConnectorOffsets: { permission: connectorConfigReadPermission },
  pauseConnector: actsOnConnector('pause'),
  resumeConnector: actsOnConnector('resume'),
  stopConnector: actsOnConnector('stop'),
  restartConnector: actsOnConnector('restart'),
  restartConnectorTask: actsOnConnector('restart-task'),
  planOperation: {},
  createRequest: { audit: 'request-create' },
  listRequests: {},
  getRequestCounts: {},
  getRequest: {},
  getRequestPlan: {},
  editRequest: { audit: 'request-edit' },
  approveRequest: { audit: 'request-approve' },
  declineRequest: { audit: 'request-decline' },
  commentRequest: { audit: 'request-comment' },
  replanRequest: { audit: 'request-replan' },
  retryRequest: { audit: 'request-retry' },
  withdrawRequest: { audit: 'request-withdraw' },
  createBatch: { audit: 'batch-create' },
  getBatch: {},
  approveBatch: { audit: 'batch-approve' },
  listAudit: { permission: auditReadPermission },
  listCatalogSources: { permission: topicReadPermission, servicesOnly: true },
  listCatalogEntities: { permission: topicReadPermission, servicesOnly: true },
};

/** The service behind asks for the permission, so that a refusal is kept. */
function actsOnConnector(action: string): RouteAccess {
  return {
    audit: `connector-${action}`,
    acts: { kind: connectorKind, operation: `connector.${action}` },
  };
}
