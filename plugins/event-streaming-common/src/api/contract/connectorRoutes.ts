// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { connectorTargetSchema } from '../../kinds/connector/connectorInputs';
import {
  connectClusterSchema,
  connectorConfigKeySchema,
  connectorDetailSchema,
  connectorListQuerySchema,
  connectorOffsetSchema,
  connectorPluginSchema,
  connectorSummarySchema,
  listOf,
} from '../../resources';
import { Route } from '../operation';

const connectParams = z.object({ connect: z.string().min(1).max(63) });

/** Connect clusters, connectors and what is done to them at once. */
export const CONNECTOR_ROUTES = {
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
} as const satisfies Record<string, Route>;
