// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { COMPATIBILITY_LEVELS } from '../../kinds/schema/compatibility/CompatibilityLevel';
import { openRequestSchema } from '../topic/topicSummarySchemas';
import { ruleInForceSchema, schemaSummarySchema } from './schemaSummarySchemas';
import { schemaVersionSchema } from './schemaVersionSchemas';

const capabilitySchema = z.object({
  allowed: z.boolean(),
  reason: z.string().optional(),
});

/** The rule in force, and each level's own one. @public */
export const schemaCompatibilitySchema = z
  .object({
    inForce: ruleInForceSchema,
    artifact: z.enum(COMPATIBILITY_LEVELS).optional(),
    group: z.enum(COMPATIBILITY_LEVELS).optional(),
    global: z.enum(COMPATIBILITY_LEVELS).optional(),
    /** What the portal last set for the artifact, where that is no longer so. */
    drift: z
      .object({
        /** Left out where the portal had taken the artifact's rule away. */
        expected: z.enum(COMPATIBILITY_LEVELS).optional(),
        found: z.enum(COMPATIBILITY_LEVELS).optional(),
        since: z.iso.datetime().optional(),
      })
      .optional(),
  })
  .meta({ id: 'SchemaCompatibility' });

/** @public */
export type SchemaCompatibility = z.infer<typeof schemaCompatibilitySchema>;

/** One schema with its versions and all that its page's head needs. @public */
export const schemaDetailSchema = schemaSummarySchema
  .omit({ compatibility: true })
  .extend({
    compatibility: schemaCompatibilitySchema.optional(),
    /** The newest first. */
    history: z.array(schemaVersionSchema),
    /** Whether it was read now or comes from the inventory. */
    live: z.boolean(),
    staleReason: z.string().optional(),
    staleSince: z.iso.datetime().optional(),
    links: z.array(z.object({ title: z.string(), url: z.string() })),
    createdBy: z.string().optional(),
    createdByRequest: z.string().optional(),
    /** Those under way that the caller may see, the newest first; left out for none. */
    openRequests: z.array(openRequestSchema).optional(),
    /** What the registry is set to allow, with the reason when not. */
    access: z.object({ delete: capabilitySchema }),
  })
  .meta({ id: 'SchemaDetail' });

/** @public */
export type SchemaDetail = z.infer<typeof schemaDetailSchema>;
