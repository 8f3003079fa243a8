// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { jsonObjectSchema, planReportSchema, targetSchema } from '../plan';

/**
 * What somebody asks for: an operation on a target. The same body is planned
 * by a dry run and filed as a request.
 *
 * @public
 */
export const operationBodySchema = z
  .strictObject({
    operation: z.string().max(100),
    target: targetSchema,
    input: jsonObjectSchema,
  })
  .meta({ id: 'OperationBody' });

/** @public */
export type OperationBody = z.infer<typeof operationBodySchema>;

/**
 * The body that files a request. With `expectedFingerprint` the request is
 * refused when the plan is no longer the one that was seen.
 *
 * @public
 */
export const newRequestSchema = operationBodySchema
  .extend({
    justification: z.string().max(2000).optional(),
    expectedFingerprint: z.string().max(128).optional(),
  })
  .meta({ id: 'NewRequest' });

/** @public */
export type NewRequest = z.infer<typeof newRequestSchema>;

/**
 * The body of every move of a request: another revision is a conflict.
 *
 * @public
 */
export const moveBodySchema = z
  .strictObject({
    revision: z.int(),
    comment: z.string().max(2000).optional(),
    /** The target's name, typed by who approves what cannot be undone. */
    confirmation: z.string().max(512).optional(),
    /** Checks of the request page that somebody ticked. */
    acknowledged: z.array(z.string().max(100)).max(50).optional(),
  })
  .meta({ id: 'MoveBody' });

/** @public */
export type MoveBody = z.infer<typeof moveBodySchema>;

/**
 * The body that changes what a request asks for. It makes a new revision, for
 * which nobody has decided yet.
 *
 * @public
 */
export const editBodySchema = z
  .strictObject({
    revision: z.int(),
    input: jsonObjectSchema,
    /** Left out, it stays as it is. */
    justification: z.string().max(2000).optional(),
    expectedFingerprint: z.string().max(128).optional(),
  })
  .meta({ id: 'EditBody' });

/** @public */
export type EditBody = z.infer<typeof editBodySchema>;

/**
 * What a request would do now, and whether that is still what was planned.
 *
 * @public
 */
export const planCheckSchema = z
  .object({
    report: planReportSchema,
    /** It would do something else, or the policy refuses it by now. */
    differs: z.boolean(),
  })
  .meta({ id: 'PlanCheck' });

/** @public */
export type PlanCheck = z.infer<typeof planCheckSchema>;

/**
 * Open requests that concern the caller.
 *
 * @public
 */
export const requestCountsSchema = z
  .object({
    /** That the caller asked for. */
    mine: z.int(),
    /** That wait for an approval which the caller may give. */
    toReview: z.int(),
  })
  .meta({ id: 'RequestCounts' });

/** @public */
export type RequestCounts = z.infer<typeof requestCountsSchema>;
