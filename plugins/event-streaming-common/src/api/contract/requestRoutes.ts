// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { planReportSchema } from '../../plan';
import {
  editBodySchema,
  moveBodySchema,
  newRequestSchema,
  operationBodySchema,
  planCheckSchema,
  requestCountsSchema,
  requestIdSchema,
} from '../../requests';
import {
  requestSchema,
  requestSummarySchema,
} from '../../requests/requestSchemas';
import { REQUEST_STATES } from '../../requests/transitions';
import { listOf, listQuerySchema } from '../../resources';
import { SCHEMA_BODY_BYTES } from './schemaBodyBytes';
import { Route } from '../operation';

const requestParams = z.object({ id: requestIdSchema });

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

/** Plans and requests. */
export const REQUEST_ROUTES = {
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
} as const satisfies Record<string, Route>;
