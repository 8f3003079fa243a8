// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { findingSchema, jsonObjectSchema, targetSchema } from '../plan';
import { requestIdSchema, requestSchema } from './requestSchemas';

/** Most requests of one batch. */
const MAX_ITEMS = 100;

/**
 * The body that files many requests for one operation.
 *
 * @public
 */
export const newBatchSchema = z
  .strictObject({
    operation: z.string().max(100),
    items: z
      .array(
        z.strictObject({
          target: targetSchema,
          input: jsonObjectSchema,
          expectedFingerprint: z.string().max(128).optional(),
        }),
      )
      .min(1)
      .max(MAX_ITEMS),
    justification: z.string().max(2000).optional(),
  })
  .meta({ id: 'NewBatch' });

/** @public */
export type NewBatch = z.infer<typeof newBatchSchema>;

/**
 * An item that no request came of, with why.
 *
 * @public
 */
export const batchRefusalSchema = z
  .object({
    target: targetSchema,
    reason: z.string(),
    violations: z.array(findingSchema),
  })
  .meta({ id: 'BatchRefusal' });

/** @public */
export type BatchRefusal = z.infer<typeof batchRefusalSchema>;

/**
 * Requests that were filed together: those that the caller may see, and the
 * items that none came of.
 *
 * @public
 */
export const batchSchema = z
  .object({
    id: z.uuid(),
    operation: z.string(),
    justification: z.string().optional(),
    createdBy: z.string(),
    createdAt: z.iso.datetime(),
    requests: z.array(requestSchema),
    refused: z.array(batchRefusalSchema),
  })
  .meta({ id: 'Batch' });

/** @public */
export type Batch = z.infer<typeof batchSchema>;

/**
 * The body that approves requests of a batch, each at the revision that was
 * seen. One that cannot be undone needs its own confirmation; without it, it is
 * left out with the reason.
 *
 * @public
 */
export const batchApprovalSchema = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          id: requestIdSchema,
          revision: z.int(),
          /** The target's name, typed for what cannot be undone. */
          confirmation: z.string().max(512).optional(),
        }),
      )
      .min(1)
      .max(MAX_ITEMS),
    comment: z.string().max(2000).optional(),
    acknowledged: z.array(z.string().max(100)).max(50).optional(),
  })
  .meta({ id: 'BatchApproval' });

/** @public */
export type BatchApproval = z.infer<typeof batchApprovalSchema>;

/**
 * What came of approving each request of a batch.
 *
 * @public
 */
export const batchApprovedSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        /** The request after the approval; left out where it was refused. */
        request: requestSchema.optional(),
        /** Why it could not be approved. */
        reason: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'BatchApproved' });

/** @public */
export type BatchApproved = z.infer<typeof batchApprovedSchema>;
