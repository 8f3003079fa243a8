// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  decisionSchema,
  findingSchema,
  Gate,
  gateSchema,
  jsonObjectSchema,
  Plan,
  planSchema,
  REQUEST_STATES,
  ResolvedGate,
  resolvedGateSchema,
  StepProgress,
  stepProgressSchema,
  targetSchema,
  Waiting,
} from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';
import { ListedRow } from './operations/listRequests';
import { toRefs } from './operations/requestGates';
import {
  ListedRequest,
  StoredDecision,
  StoredRequest,
  StoredStep,
} from './RequestStore';
import {
  DecisionRow,
  EditorRow,
  RequestRow,
  StepProgressRow,
  StepRow,
} from './tables';
import { toTime } from './toTime';

const stateSchema = z.enum(REQUEST_STATES);

/** What belongs to one request. */
export interface RequestParts<TStep = StepRow> {
  steps: TStep[];
  decisions: DecisionRow[];
  editors: EditorRow[];
}

/** A request with all that belongs to it, out of the rows. */
export function toStoredRequest(
  row: RequestRow,
  parts: RequestParts,
): StoredRequest {
  return {
    ...toListedRequest(row, parts),
    steps: parts.steps.map(step => withoutMemo(toStoredStep(step))),
    input: jsonObjectSchema.parse(JSON.parse(row.input)),
    plan: toPlan(row.plan),
    warnings: z.array(findingSchema).parse(JSON.parse(row.warnings)),
    policyGates: toGates(row.policy_gates ?? '[]'),
  };
}

/** A request as lists need it, out of its rows. */
export function toListedRequest(
  row: ListedRow,
  { steps, decisions, editors }: RequestParts<StepProgressRow>,
): ListedRequest {
  return {
    id: String(row.id),
    batchId: row.batch_id ?? undefined,
    revision: row.revision,
    kind: row.kind,
    operation: row.operation,
    source: row.source,
    targetKey: row.target_key,
    target: targetSchema.parse(JSON.parse(row.target)),
    title: row.title,
    environment: row.environment ?? undefined,
    owner: row.owner ?? undefined,
    state: stateSchema.parse(row.state),
    gates: toResolvedGates(row.gates),
    decisions: decisions.map(toDecision),
    editors: editors.map(({ editor }) => editor),
    steps: steps.map(toStepProgress),
    justification: row.justification ?? undefined,
    failure: row.failure ?? undefined,
    waiting: toWaiting(row),
    createdBy: row.created_by,
    intervention: Boolean(row.intervention),
    createdAt: toTime(row.created_at),
    updatedAt: toTime(row.updated_at),
    expiresAt: toTime(row.expires_at),
  };
}

/** A step out of its row. */
export function toStoredStep(row: StepRow): StoredStep {
  return {
    ...toStepProgress(row),
    before: toJson(row.before),
    after: toJson(row.after),
    memo: toJson(row.memo),
  };
}

function toStepProgress(row: StepProgressRow): StepProgress {
  return stepProgressSchema.parse({
    index: row.position,
    kind: row.kind,
    operation: row.operation,
    target: JSON.parse(row.target),
    title: row.title,
    risk: row.risk,
    mode: row.mode,
    always: Boolean(row.always) || undefined,
    state: row.state,
    startedAt: toOptionalTime(row.started_at),
    appliedAt: toOptionalTime(row.applied_at),
    finishedAt: toOptionalTime(row.finished_at),
    error: row.error ?? undefined,
  });
}

function withoutMemo({ memo: _, ...step }: StoredStep) {
  return step;
}

function toDecision(row: DecisionRow): StoredDecision {
  const decision = decisionSchema.omit({ gate: true }).parse({
    by: row.by,
    decision: row.decision,
    comment: row.comment ?? undefined,
    revision: row.revision,
    at: toTime(row.at),
  });
  return { ...decision, ownershipRefs: toRefs(row.ownership_refs) };
}

function toPlan(text: string): Plan {
  return planSchema.parse(JSON.parse(text));
}

function toGates(text: string): Gate[] {
  return z.array(gateSchema).parse(JSON.parse(text));
}

/** Gates of before groups were kept with them rest on none. */
const keptGateSchema = resolvedGateSchema.extend({
  groups: z.array(z.string()).default([]),
});

function toResolvedGates(text: string): ResolvedGate[] {
  return z.array(keptGateSchema).parse(JSON.parse(text));
}

/** What is kept of an earlier pause while it executes again is no pause. */
function toWaiting(row: ListedRow): Waiting | undefined {
  const { waiting_reason, waiting_since, waiting_next_check_at } = row;
  if (!waiting_reason || !waiting_since || !waiting_next_check_at) {
    return undefined;
  }
  return {
    reason: waiting_reason,
    since: toTime(waiting_since),
    nextCheckAt: toTime(waiting_next_check_at),
    until: toOptionalTime(row.waiting_until),
  };
}

function toOptionalTime(milliseconds: number | string | null) {
  return milliseconds === null ? undefined : toTime(milliseconds);
}

function toJson(text: string | null) {
  return text === null ? undefined : jsonObjectSchema.parse(JSON.parse(text));
}
