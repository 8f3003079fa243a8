// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { jsonObjectSchema } from '../plan';
import { listQuerySchema } from './listSchemas';

/** A source whose objects become catalog entities. @public */
export const catalogSourceSchema = z
  .object({
    name: z.string(),
    /** Undefined until the source was read once: then nothing is known. */
    observedAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'CatalogSource' });

/** @public */
export const catalogEntitiesQuerySchema = listQuerySchema.extend({
  limit: z.coerce.number().int().min(1).max(500).default(500),
});

/** A page of ready catalog entities of one source. @public */
export const catalogEntitiesSchema = z
  .object({
    items: z.array(jsonObjectSchema),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'CatalogEntities' });
