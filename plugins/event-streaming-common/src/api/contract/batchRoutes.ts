// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import {
  batchApprovalSchema,
  batchApprovedSchema,
  batchSchema,
  newBatchSchema,
} from '../../requests';
import { Route } from '../operation';

const batchParams = z.object({ id: z.uuid() });

/** Requests that are filed and approved together. */
export const BATCH_ROUTES = {
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
} as const satisfies Record<string, Route>;
