// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import {
  MOST_SCHEMA_CHARACTERS,
  schemaTargetSchema,
} from '../kinds/schema/schemaInputs';
import { connectorTargetSchema } from '../kinds/connector/connectorInputs';
import { topicTargetSchema } from '../kinds/topic/topicInputs';
import {
  batchApprovalSchema,
  batchApprovedSchema,
  batchSchema,
  editBodySchema,
  moveBodySchema,
  newBatchSchema,
  newRequestSchema,
  operationBodySchema,
  planCheckSchema,
  requestCountsSchema,
  requestIdSchema,
} from '../requests';
import { planReportSchema } from '../plan';
import { REQUEST_STATES } from '../requests/transitions';
import {
  requestSchema,
  requestSummarySchema,
} from '../requests/requestSchemas';
import {
  auditQuerySchema,
  auditRecordSchema,
  catalogEntitiesQuerySchema,
  catalogEntitiesSchema,
  catalogSourceSchema,
  clusterDetailSchema,
  clusterSummarySchema,
  connectClusterSchema,
  connectorConfigKeySchema,
  connectorDetailSchema,
  connectorListQuerySchema,
  connectorOffsetSchema,
  connectorPluginSchema,
  connectorSummarySchema,
  environmentSchema,
  listOf,
  listQuerySchema,
  overviewSchema,
  policyViewSchema,
  schemaCheckBodySchema,
  schemaCheckSchema,
  schemaContentSchema,
  schemaDetailSchema,
  schemaListQuerySchema,
  schemaSummarySchema,
  topicConfigListSchema,
  topicConsumersSchema,
  topicDetailSchema,
  topicListQuerySchema,
  topicPartitionsSchema,
  topicSchemaIdsSchema,
  topicSummarySchema,
} from '../resources';
import { Route } from './operation';

const requestParams = z.object({ id: requestIdSchema });
const clusterParams = z.object({ cluster: z.string().min(1).max(63) });
const sourceParams = z.object({ source: z.string().min(1).max(63) });

const connectParams = z.object({ connect: z.string().min(1).max(63) });

const batchParams = z.object({ id: z.uuid() });

const requestListQuery = listQuerySchema.extend({
  role: z.enum(['mine', 'to-review', 'all']).default('all'),
  state: z.enum(REQUEST_STATES).optional(),
  operation: z.string().max(100).optional(),
  /** The cluster, registry or Connect cluster that the object is in. */
  source: z.string().max(63).optional(),
  /** The whole name of the object, such as a topic's. */
  title: z.string().max(512).optional(),
  open: z.enum(['true', 'false']).optional(),
});

/** A schema of the largest size, as JSON text with its quotes escaped. */
const SCHEMA_BODY_BYTES = 4 * MOST_SCHEMA_CHARACTERS;

/**
 * The HTTP contract, below `/api/event-streaming`. Errors have Backstage's
 * body: 400 malformed, 401 not signed in, 403 not allowed with the reason, 404
 * not there or not to be known of, 409 conflicting state, 422 refused by
 * policy with `violations`, 503 an engine or the catalog is down.
 *
 * @public
 */
export const CONTRACT = {
  listEnvironments: {
    method: 'get',
    path: '/v1/environments',
    summary: 'Environments, in the order of the configuration',
    status: 200,
    response: z.object({ items: z.array(environmentSchema) }),
  },
  listClusters: {
    method: 'get',
    path: '/v1/clusters',
    summary: 'Clusters with their health, from the inventory',
    status: 200,
    response: z.object({ items: z.array(clusterSummarySchema) }),
  },
  getCluster: {
    method: 'get',
    path: '/v1/clusters/{cluster}',
    summary: 'One cluster: brokers, budget, capabilities and warnings',
    params: clusterParams,
    status: 200,
    response: clusterDetailSchema,
  },
  getPolicy: {
    method: 'get',
    path: '/v1/policy',
    summary: 'The rules in force for the caller, in plain words',
    status: 200,
    response: policyViewSchema,
  },
  getOverview: {
    method: 'get',
    path: '/v1/overview',
    summary: 'What the teams of the caller run and what needs a look',
    query: z.strictObject({ environment: z.string().max(63).optional() }),
    status: 200,
    response: overviewSchema,
  },
  listTopics: {
    method: 'get',
    path: '/v1/topics',
    summary: 'Topics from the inventory; never asks a broker',
    query: topicListQuerySchema,
    status: 200,
    response: listOf(topicSummarySchema).extend({
      /** How many internal topics the filter hides. */
      hiddenInternal: z.int(),
    }),
  },
  getTopic: {
    method: 'get',
    path: '/v1/topics/{cluster}/{topic}',
    summary: 'One topic, live where the cluster answers',
    params: topicTargetSchema,
    status: 200,
    response: topicDetailSchema,
  },
  getTopicPartitions: {
    method: 'get',
    path: '/v1/topics/{cluster}/{topic}/partitions',
    summary: 'Leaders, replicas, offsets and sizes of each partition',
    params: topicTargetSchema,
    status: 200,
    response: topicPartitionsSchema,
  },
  getTopicConfig: {
    method: 'get',
    path: '/v1/topics/{cluster}/{topic}/config',
    summary: 'Config entries, overridden or default',
    params: topicTargetSchema,
    status: 200,
    response: topicConfigListSchema,
  },
  getTopicConsumers: {
    method: 'get',
    path: '/v1/topics/{cluster}/{topic}/consumers',
    summary: 'Who writes and who reads, declared and seen',
    params: topicTargetSchema,
    status: 200,
    response: topicConsumersSchema,
  },
  getTopicSchemaIds: {
    method: 'get',
    path: '/v1/topics/{cluster}/{topic}/schema-ids',
    summary:
      'Ids of schemas in front of the newest messages, and whose they are',
    params: topicTargetSchema,
    status: 200,
    response: topicSchemaIdsSchema,
  },
  listSchemas: {
    method: 'get',
    path: '/v1/schemas',
    summary: 'Schemas from the inventory; never asks a registry',
    query: schemaListQuerySchema,
    status: 200,
    response: listOf(schemaSummarySchema),
  },
  getSchema: {
    method: 'get',
    path: '/v1/schemas/{registry}/{group}/{artifact}',
    summary: 'One schema with its versions, live where the registry answers',
    params: schemaTargetSchema,
    status: 200,
    response: schemaDetailSchema,
  },
  getSchemaVersion: {
    method: 'get',
    path: '/v1/schemas/{registry}/{group}/{artifact}/versions/{version}',
    summary: 'One version with its document and what it refers to',
    params: schemaTargetSchema.extend({ version: z.string().min(1).max(256) }),
    status: 200,
    response: schemaContentSchema,
  },
  checkSchema: {
    method: 'post',
    path: '/v1/schemas/check',
    summary: 'What a registry says to a draft; stores nothing',
    body: schemaCheckBodySchema,
    maxBodyBytes: SCHEMA_BODY_BYTES,
    status: 200,
    response: schemaCheckSchema,
  },
  listConnectClusters: {
    method: 'get',
    path: '/v1/connect-clusters',
    summary: 'Connect clusters with their health, from the inventory',
    status: 200,
    response: z.object({ items: z.array(connectClusterSchema) }),
  },
  listConnectorPlugins: {
    method: 'get',
    path: '/v1/connect-clusters/{connect}/plugins',
    summary: 'What connectors can be made of there, and what is in the way',
    params: connectParams,
    status: 200,
    response: z.object({ items: z.array(connectorPluginSchema) }),
  },
  getConnectorPlugin: {
    method: 'get',
    path: '/v1/connect-clusters/{connect}/plugins/{plugin}',
    summary: 'The config keys of a plug-in, as the worker describes them',
    params: connectParams.extend({ plugin: z.string().min(1).max(250) }),
    status: 200,
    response: z.object({
      groups: z.array(z.string()),
      keys: z.array(connectorConfigKeySchema),
    }),
  },
  listConnectors: {
    method: 'get',
    path: '/v1/connectors',
    summary: 'Connectors from the inventory; never asks a worker',
    query: connectorListQuerySchema,
    status: 200,
    response: listOf(connectorSummarySchema),
  },
  getConnector: {
    method: 'get',
    path: '/v1/connectors/{connect}/{connector}',
    summary: 'One connector with its tasks, live where a worker answers',
    params: connectorTargetSchema,
    status: 200,
    response: connectorDetailSchema,
  },
  getConnectorOffsets: {
    method: 'get',
    path: '/v1/connectors/{connect}/{connector}/offsets',
    summary: 'How far a connector has come, as the worker tells it',
    params: connectorTargetSchema,
    status: 200,
    response: z.object({ items: z.array(connectorOffsetSchema) }),
  },
  pauseConnector: {
    method: 'post',
    path: '/v1/connectors/{connect}/{connector}/pause',
    summary: 'Pauses a connector at once; its tasks stay and wait',
    params: connectorTargetSchema,
    status: 200,
    response: connectorDetailSchema,
  },
  resumeConnector: {
    method: 'post',
    path: '/v1/connectors/{connect}/{connector}/resume',
    summary: 'Lets a paused or stopped connector run on at once',
    params: connectorTargetSchema,
    status: 200,
    response: connectorDetailSchema,
  },
  stopConnector: {
    method: 'post',
    path: '/v1/connectors/{connect}/{connector}/stop',
    summary: 'Stops a connector at once; its tasks end',
    params: connectorTargetSchema,
    status: 200,
    response: connectorDetailSchema,
  },
  restartConnector: {
    method: 'post',
    path: '/v1/connectors/{connect}/{connector}/restart',
    summary: 'Restarts a connector at once, and its tasks if asked for',
    params: connectorTargetSchema,
    body: z.strictObject({
      /** Which of its tasks restart with it; `none` if left out. */
      tasks: z.enum(['none', 'failed', 'all']).default('none'),
    }),
    status: 200,
    response: connectorDetailSchema,
  },
  restartConnectorTask: {
    method: 'post',
    path: '/v1/connectors/{connect}/{connector}/tasks/{task}/restart',
    summary: 'Restarts one task of a connector at once',
    params: connectorTargetSchema.extend({
      task: z.coerce.number().int().min(0).max(100_000),
    }),
    status: 200,
    response: connectorDetailSchema,
  },
  planOperation: {
    method: 'post',
    path: '/v1/plans',
    summary: 'Dry run of an operation; changes nothing',
    body: operationBodySchema,
    maxBodyBytes: SCHEMA_BODY_BYTES,
    status: 200,
    response: planReportSchema,
  },
  createRequest: {
    method: 'post',
    path: '/v1/requests',
    summary: 'Files a request; without a gate it is executed at once',
    body: newRequestSchema,
    maxBodyBytes: SCHEMA_BODY_BYTES,
    status: 201,
    response: requestSchema,
  },
  listRequests: {
    method: 'get',
    path: '/v1/requests',
    summary: 'Requests that the caller may see, newest first',
    query: requestListQuery,
    status: 200,
    response: listOf(requestSummarySchema),
  },
  getRequestCounts: {
    method: 'get',
    path: '/v1/requests/counts',
    summary: 'How many open requests concern the caller',
    status: 200,
    response: requestCountsSchema,
  },
  getRequest: {
    method: 'get',
    path: '/v1/requests/{id}',
    summary: 'One request with its plan and steps',
    params: requestParams,
    status: 200,
    response: requestSchema,
  },
  getRequestPlan: {
    method: 'get',
    path: '/v1/requests/{id}/plan',
    summary: 'What a request would do now, planned anew; moves nothing',
    params: requestParams,
    status: 200,
    response: planCheckSchema,
  },
  editRequest: {
    method: 'put',
    path: '/v1/requests/{id}',
    summary: 'Changes what is asked for; decisions of before are void',
    params: requestParams,
    body: editBodySchema,
    maxBodyBytes: SCHEMA_BODY_BYTES,
    status: 200,
    response: requestSchema,
  },
  approveRequest: {
    method: 'post',
    path: '/v1/requests/{id}/approve',
    summary: 'Approves a request; the last approval has it executed',
    params: requestParams,
    body: moveBodySchema,
    status: 200,
    response: requestSchema,
  },
  declineRequest: {
    method: 'post',
    path: '/v1/requests/{id}/decline',
    summary: 'Declines a request, with the reason as comment',
    params: requestParams,
    body: moveBodySchema,
    status: 200,
    response: requestSchema,
  },
  commentRequest: {
    method: 'post',
    path: '/v1/requests/{id}/comment',
    summary: 'Adds a comment to a request',
    params: requestParams,
    body: moveBodySchema,
    status: 200,
    response: requestSchema,
  },
  replanRequest: {
    method: 'post',
    path: '/v1/requests/{id}/replan',
    summary: 'Plans a request anew from what is there now',
    params: requestParams,
    body: moveBodySchema,
    status: 200,
    response: requestSchema,
  },
  retryRequest: {
    method: 'post',
    path: '/v1/requests/{id}/retry',
    summary: 'Executes a failed request again; steps that are done are skipped',
    params: requestParams,
    body: moveBodySchema,
    status: 200,
    response: requestSchema,
  },
  withdrawRequest: {
    method: 'post',
    path: '/v1/requests/{id}/withdraw',
    summary: 'Takes a request back; nothing more of it is executed',
    params: requestParams,
    body: moveBodySchema,
    status: 200,
    response: requestSchema,
  },
  createBatch: {
    method: 'post',
    path: '/v1/batches',
    summary: 'Files one request for each item, with a result for each',
    body: newBatchSchema,
    status: 201,
    response: batchSchema,
  },
  getBatch: {
    method: 'get',
    path: '/v1/batches/{id}',
    summary: 'The requests of a batch that the caller may see',
    params: batchParams,
    status: 200,
    response: batchSchema,
  },
  approveBatch: {
    method: 'post',
    path: '/v1/batches/{id}/approve',
    summary: 'Approves what the caller may approve, with a result for each',
    params: batchParams,
    body: batchApprovalSchema,
    status: 200,
    response: batchApprovedSchema,
  },
  listAudit: {
    method: 'get',
    path: '/v1/audit',
    summary: 'Who did what; CSV or NDJSON by Accept',
    query: auditQuerySchema,
    status: 200,
    response: listOf(auditRecordSchema),
    alternatives: ['text/csv', 'application/x-ndjson'],
  },
  listCatalogSources: {
    method: 'get',
    path: '/v1/catalog-sources',
    summary: 'Sources whose objects become catalog entities; services only',
    status: 200,
    response: z.object({ items: z.array(catalogSourceSchema) }),
  },
  listCatalogEntities: {
    method: 'get',
    path: '/v1/catalog-sources/{source}/entities',
    summary: 'Ready entities of one source; services only',
    params: sourceParams,
    query: catalogEntitiesQuerySchema,
    status: 200,
    response: catalogEntitiesSchema,
  },
} as const satisfies Record<string, Route>;

/** @public */
export type Contract = typeof CONTRACT;

/** The name of a route of the contract. @public */
export type RouteName = keyof Contract;
