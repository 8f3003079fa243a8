// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

/**
 * What an operation acts on: names by role, such as `{cluster, topic}`. Each
 * kind says which names its targets have.
 *
 * @public
 */
export const targetSchema = z
  .record(z.string(), z.string())
  .meta({ id: 'Target' });

/** @public */
export type Target = z.infer<typeof targetSchema>;

/**
 * JSON without a fixed shape: the state before and after a step, parameters
 * of an effect. Never holds a secret.
 *
 * @public
 */
export const jsonObjectSchema = z.record(z.string(), z.unknown());

/** @public */
export type JsonObject = z.infer<typeof jsonObjectSchema>;

/**
 * How much harm a step can do: `low` can be undone, `medium` needs care,
 * `high` loses data or stops somebody.
 *
 * @public
 */
export const riskSchema = z.enum(['low', 'medium', 'high']);

/** @public */
export type Risk = z.infer<typeof riskSchema>;

/**
 * The unit of execution. A plan's steps are stored when a request is filed and
 * are the programme from then on.
 *
 * @remarks
 * `mode: converge` is done when the live state equals `after`, which holds
 * only the keys that the step changes. `mode: once` is for what cannot be read
 * back: it saves a `memo` before it applies. `always` steps run even after a
 * failure.
 *
 * @public
 */
export const planStepSchema = z
  .object({
    kind: z.string(),
    operation: z.string(),
    target: targetSchema,
    title: z.string(),
    before: jsonObjectSchema.optional(),
    after: jsonObjectSchema.optional(),
    risk: riskSchema,
    mode: z.enum(['converge', 'once']),
    always: z.boolean().optional(),
  })
  .meta({ id: 'PlanStep' });

/** @public */
export type PlanStep = z.infer<typeof planStepSchema>;

/**
 * What a change does, as a code with parameters. Policy and gates match on the
 * code; people read the sentence.
 *
 * @public
 */
export const effectSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['info', 'care', 'irreversible']),
    message: z.string(),
    params: jsonObjectSchema,
  })
  .meta({ id: 'Effect' });

/** @public */
export type Effect = z.infer<typeof effectSchema>;

/**
 * Somebody or something that a change reaches.
 *
 * @public
 */
export const impactItemSchema = z
  .object({
    type: z.enum([
      'consumer-group',
      'connector',
      'schema',
      'component',
      'topic',
    ]),
    name: z.string(),
    owner: z.string().optional(),
    consequence: z.string(),
    /** In use right now, so that its owner is affected and has a say. */
    active: z.boolean().optional(),
    params: jsonObjectSchema,
  })
  .meta({ id: 'ImpactItem' });

/** @public */
export type ImpactItem = z.infer<typeof impactItemSchema>;

/**
 * What an operation would do: ordered steps, what they cause and whom they
 * reach. The same plan serves the dry run, the staleness check, the proof that
 * it is done, and drift.
 *
 * @public
 */
export const planSchema = z
  .object({
    steps: z.array(planStepSchema),
    effects: z.array(effectSchema),
    impact: z.array(impactItemSchema),
    risk: riskSchema,
    /** Of the steps without volatile figures; equal plans have equal prints. */
    fingerprint: z.string(),
  })
  .meta({ id: 'Plan' });

/** @public */
export type Plan = z.infer<typeof planSchema>;

/**
 * Who may answer for a gate.
 *
 * @public
 */
export const approverSchema = z.union([
  z.enum(['owner', 'affected-owners', 'data-owner', 'platform', 'security']),
  z.templateLiteral(['group:', z.string()]),
]);

/** @public */
export type Approver = z.infer<typeof approverSchema>;

/**
 * An approval that a request needs before it may be executed.
 *
 * @public
 */
export const gateSchema = z
  .object({
    id: z.string(),
    anyOf: z.array(approverSchema),
    count: z.int().min(1),
    reason: z.string(),
  })
  .meta({ id: 'Gate' });

/** @public */
export type Gate = z.infer<typeof gateSchema>;

/**
 * A gate with the groups that its words stand for in this request.
 *
 * @public
 */
export const resolvedGateSchema = gateSchema
  .extend({
    /** Entity refs; a member of any of them may answer. */
    groups: z.array(z.string()),
    /** Why it fell to the platform team, where those asked first cannot answer. */
    escalated: z.string().optional(),
    /** Why nobody at all can answer at present. */
    blocked: z.string().optional(),
  })
  .meta({ id: 'ResolvedGate' });

/** @public */
export type ResolvedGate = z.infer<typeof resolvedGateSchema>;

/**
 * What a policy rule found. `field` is the path in the operation's input that
 * a form can mark; `fix` is a value that would satisfy the rule.
 *
 * @public
 */
export const findingSchema = z
  .object({
    code: z.string(),
    outcome: z.enum(['ok', 'warning', 'violation']),
    field: z.string().optional(),
    message: z.string(),
    detail: z.string().optional(),
    /** Whoever asks for it all the same has to say why. */
    needsReason: z.boolean().optional(),
    fix: z
      .object({ field: z.string(), value: z.unknown(), label: z.string() })
      .optional(),
    /** What to ask an exception for, where one would let the value pass. */
    exception: z
      .object({
        /** Such as `retention.ms` or `partitions`. */
        limit: z.string(),
        value: z.union([z.string(), z.number()]),
      })
      .optional(),
  })
  .meta({ id: 'Finding' });

/** @public */
export type Finding = z.infer<typeof findingSchema>;

/**
 * A plan with the policy's answer: the result of a dry run.
 *
 * @public
 */
export const planReportSchema = planSchema
  .extend({
    violations: z.array(findingSchema),
    warnings: z.array(findingSchema),
    /** Rules that hold, so that a form can show what was checked. */
    passed: z.array(findingSchema),
    gates: z.array(resolvedGateSchema),
  })
  .meta({ id: 'PlanReport' });

/** @public */
export type PlanReport = z.infer<typeof planReportSchema>;
