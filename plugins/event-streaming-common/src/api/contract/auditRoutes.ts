// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import {
  auditQuerySchema,
  auditRecordSchema,
  catalogEntitiesQuerySchema,
  catalogEntitiesSchema,
  catalogSourceSchema,
  listOf,
} from '../../resources';
import { Route } from '../operation';

const sourceParams = z.object({ source: z.string().min(1).max(63) });

/** The audit trail, and what the catalog reads. */
export const AUDIT_ROUTES = {
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
