// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import {
  findingSchema,
  gateSchema,
  jsonObjectSchema,
  planSchema,
  planStepSchema,
  targetSchema,
} from '../plan';
import { REQUEST_STATES } from './transitions';

/**
 * How far a stored step has come. `skipped` was done already when it was
 * looked at.
 *
 * @public
 */
export const stepStateSchema = z.enum([
  'todo',
  'running',
  'done',
  'skipped',
  'failed',
]);

/** @public */
export type StepState = z.infer<typeof stepStateSchema>;

/**
 * A step of a request with what came of it.
 *
 * @public
 */
export const requestStepSchema = planStepSchema
  .extend({
    index: z.int(),
    state: stepStateSchema,
    startedAt: z.iso.datetime().optional(),
    appliedAt: z.iso.datetime().optional(),
    finishedAt: z.iso.datetime().optional(),
    /** What failed, to which object, and what to do. */
    error: z.string().optional(),
  })
  .meta({ id: 'RequestStep' });

/** @public */
export type RequestStep = z.infer<typeof requestStepSchema>;

/**
 * One person's answer to a request.
 *
 * @public
 */
export const decisionSchema = z
  .object({
    by: z.string(),
    decision: z.enum(['approved', 'declined']),
    gate: z.string().optional(),
    comment: z.string().optional(),
    revision: z.int(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Decision' });

/** @public */
export type Decision = z.infer<typeof decisionSchema>;

/**
 * A gate with who approved it and who may.
 *
 * @public
 */
export const requestGateSchema = gateSchema
  .extend({
    approvedBy: z.array(z.string()),
    eligible: z.array(z.string()),
  })
  .meta({ id: 'RequestGate' });

/** @public */
export type RequestGate = z.infer<typeof requestGateSchema>;

/**
 * Why a request holds still, since when and until when it is looked at again.
 *
 * @public
 */
export const waitingSchema = z
  .object({
    reason: z.string(),
    since: z.iso.datetime(),
    nextCheckAt: z.iso.datetime(),
    until: z.iso.datetime().optional(),
  })
  .meta({ id: 'Waiting' });

/** @public */
export type Waiting = z.infer<typeof waitingSchema>;

/**
 * A request: what somebody wants, the plan that was shown, who decided, and
 * how its steps went.
 *
 * @public
 */
export const requestSchema = z
  .object({
    id: z.string(),
    batchId: z.string().optional(),
    revision: z.int(),
    kind: z.string(),
    operation: z.string(),
    target: targetSchema,
    /** The target's name as people say it, such as `billing.usage.events`. */
    title: z.string(),
    environment: z.string().optional(),
    /** The owning group when the request was filed. */
    owner: z.string().optional(),
    input: jsonObjectSchema,
    state: z.enum(REQUEST_STATES),
    plan: planSchema,
    warnings: z.array(findingSchema),
    gates: z.array(requestGateSchema),
    decisions: z.array(decisionSchema),
    steps: z.array(requestStepSchema),
    justification: z.string().optional(),
    /** Why the request failed, in one sentence. */
    failure: z.string().optional(),
    waiting: waitingSchema.optional(),
    createdBy: z.string(),
    /** Filed by the platform on something that another group owns. */
    intervention: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    /** Entity that stands for the target in the catalog once it exists. */
    entityRef: z.string().optional(),
    /** Moves that the caller may make now. */
    allowedActions: z.array(z.enum(['retry', 'withdraw'])),
  })
  .meta({ id: 'Request' });

/** @public */
export type StreamingRequest = z.infer<typeof requestSchema>;

/**
 * A request without its plan, for lists.
 *
 * @public
 */
export const requestSummarySchema = requestSchema
  .omit({ plan: true, input: true, decisions: true, warnings: true })
  .meta({ id: 'RequestSummary' });

/** @public */
export type RequestSummary = z.infer<typeof requestSummarySchema>;

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
