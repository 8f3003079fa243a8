// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import { openGates, PlanStep } from '@sluice/plugin-event-streaming-common';
import { Move, StoredRequest } from '../../database/RequestStore';
import { Identity } from '../../identity/Identity';
import { approvalsFor } from '../decisions/approvalsFor';
import { violationsIn } from './assertNoViolation';
import { fingerprintOf } from './fingerprintOf';
import { reasonOf } from '../execution/reasonOf';
import { Planned, RequestPlanner } from './RequestPlanner';

/** What came of planning a request again before it is executed. */
export type Replanned =
  | { outcome: 'same'; fingerprint: string }
  | { outcome: 'stale'; reason: string }
  | { outcome: 'gated'; gated: NonNullable<Move['gated']>; reason: string }
  | { outcome: 'unreadable'; reason: string };

/** Errors by which a kind says that a request no longer holds. */
const NO_LONGER_HOLDS: readonly string[] = [
  'NotAllowedError',
  'NotFoundError',
  'InputError',
];

/**
 * Asks once, right before execution, whether what was approved is still what
 * would happen: owners, live state and policy are read anew. Of a request that
 * is tried again, the steps that are done are left out on both sides.
 */
export async function planAgain(
  request: StoredRequest,
  services: { planner: RequestPlanner; identity: Identity },
  done: readonly PlanStep[] = [],
): Promise<Replanned> {
  const { planner, identity } = services;
  const { createdBy, editors } = request;
  return readAgain(async () => {
    const requester = await identity.describe(createdBy);
    const approvals = approvalsFor(request);
    const context = { editors, approvals, done };
    const planned = await planner.plan(request, requester, context);
    return compare(request, planned, done);
  });
}

/** What came of it, also where something cannot be read. */
export async function readAgain(
  work: () => Promise<Replanned>,
): Promise<Replanned> {
  try {
    return await work();
  } catch (error) {
    // Whatever else is in the way may be put right, so it is asked again later.
    return {
      outcome: noLongerHolds(error) ? 'stale' : 'unreadable',
      reason: reasonOf(error),
    };
  }
}

/** Whether its target, owner or cluster is gone, or the requester's right. */
export function noLongerHolds(error: unknown): boolean {
  return isError(error) && NO_LONGER_HOLDS.includes(error.name);
}

function compare(
  request: StoredRequest,
  planned: Planned,
  done: readonly PlanStep[],
): Replanned {
  const { proposal, policyGates, gates } = planned;
  const violations = violationsIn(proposal.findings);
  if (violations.length) {
    const reason = violations.map(({ message }) => message).join('; ');
    return { outcome: 'stale', reason };
  }
  const steps = without(done, proposal.steps);
  const asked = without(done, request.plan.steps);
  if (fingerprintOf(steps) !== fingerprintOf(asked)) {
    return { outcome: 'stale', reason: whyStale(asked, steps) };
  }
  const open = openGates(gates, approvalsFor(request));
  if (open.length) {
    const reason = open.map(gate => gate.reason).join('; ');
    const { owner } = proposal;
    return { outcome: 'gated', gated: { policyGates, gates, owner }, reason };
  }
  const { fingerprint } = request.plan;
  return { outcome: 'same', fingerprint };
}

function without(
  done: readonly PlanStep[],
  steps: readonly PlanStep[],
): PlanStep[] {
  const prints = new Set(done.map(step => fingerprintOf([step])));
  return steps.filter(step => !prints.has(fingerprintOf([step])));
}

function whyStale(asked: PlanStep[], steps: PlanStep[]): string {
  if (!steps.length) {
    return 'There is nothing left to change: what it asks for is there already. It can only be withdrawn';
  }
  const others = [...without(steps, asked), ...without(asked, steps)];
  const titles = [...new Set(others.map(({ title }) => `'${title}'`))];
  const which = titles.length
    ? `. Steps that changed: ${titles.join(', ')}`
    : '';
  return `The live state has changed since it was planned, so that it would do something else now${which}`;
}
