// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { schemaTargetSchema } from '../../kinds/schema/schemaInputs';
import {
  listOf,
  schemaCheckBodySchema,
  schemaCheckSchema,
  schemaContentSchema,
  schemaDetailSchema,
  schemaListQuerySchema,
  schemaSummarySchema,
} from '../../resources';
import { SCHEMA_BODY_BYTES } from './schemaBodyBytes';
import { Route } from '../operation';

/** Lists and pages of schemas, and the check of drafts. */
export const SCHEMA_ROUTES = {
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
} as const satisfies Record<string, Route>;
