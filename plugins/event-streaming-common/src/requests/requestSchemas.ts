// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import {
  findingSchema,
  jsonObjectSchema,
  planSchema,
  planStepSchema,
  resolvedGateSchema,
  targetSchema,
} from '../plan';
import { requestActionSchema } from './requestActions';
import { REQUEST_STATES } from './transitions';

/**
 * The id of a request as it is shown: one form, so that links and the audit
 * trail name a request in one way.
 *
 * @public
 */
export const requestIdSchema = z.string().regex(/^[1-9][0-9]{0,14}$/);

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
 * How far a step is, without what it changes: that may be a whole schema.
 *
 * @public
 */
export const stepProgressSchema = requestStepSchema
  .omit({ before: true, after: true })
  .meta({ id: 'StepProgress' });

/** @public */
export type StepProgress = z.infer<typeof stepProgressSchema>;

/**
 * One person's answer to a request, or a comment on it.
 *
 * @public
 */
export const decisionSchema = z
  .object({
    by: z.string(),
    decision: z.enum(['approved', 'declined', 'commented']),
    /** The gate that an approval counts for. */
    gate: z.string().optional(),
    comment: z.string().optional(),
    revision: z.int(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Decision' });

/** @public */
export type Decision = z.infer<typeof decisionSchema>;

/**
 * A gate with who approved it, as lists show it.
 *
 * @public
 */
export const gateProgressSchema = resolvedGateSchema
  .extend({ approvedBy: z.array(z.string()) })
  .meta({ id: 'GateProgress' });

/** @public */
export type GateProgress = z.infer<typeof gateProgressSchema>;

/**
 * A gate with who approved it and who may.
 *
 * @public
 */
export const requestGateSchema = gateProgressSchema
  .extend({
    /** People who may approve it now, at most 20 of them. */
    eligible: z.array(z.string()),
    /** How many people may approve it now. */
    eligibleTotal: z.int(),
  })
  .meta({ id: 'RequestGate' });

/** @public */
export type RequestGate = z.infer<typeof requestGateSchema>;

/**
 * Something that happened to a request, out of its audit records.
 *
 * @public
 */
export const requestEventSchema = z
  .object({
    at: z.iso.datetime(),
    /** Entity ref of a person, the engine's subject, or `policy`. */
    actor: z.string(),
    /** Such as `request.created`. */
    event: z.string(),
    revision: z.int(),
    /** The state that it led to, if it was a move. */
    to: z.enum(REQUEST_STATES).optional(),
    reason: z.string().optional(),
    comment: z.string().optional(),
  })
  .meta({ id: 'RequestEvent' });

/** @public */
export type RequestEvent = z.infer<typeof requestEventSchema>;

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
    /** Who changed the input of this revision; they cannot approve it. */
    editors: z.array(z.string()),
    /** What happened to it, oldest first. */
    events: z.array(requestEventSchema),
    /** What the caller may do now. */
    allowedActions: z.array(requestActionSchema),
    /** Why the caller may not do what others may do now. */
    refusals: z.partialRecord(requestActionSchema, z.string()),
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
  .omit({
    plan: true,
    input: true,
    decisions: true,
    warnings: true,
    events: true,
  })
  .extend({
    gates: z.array(gateProgressSchema),
    steps: z.array(stepProgressSchema),
  })
  .meta({ id: 'RequestSummary' });

/** @public */
export type RequestSummary = z.infer<typeof requestSummarySchema>;
