// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import { Gate } from '@sluice/plugin-event-streaming-common';
import { StoredRequest } from '../database/RequestStore';
import { Identity } from '../identity/Identity';
import { Proposal } from '../kinds/KindHandler';
import { KindRegistry } from '../kinds/KindRegistry';
import { GatePolicy } from './gates/GatePolicy';
import { violationsIn } from './assertNoViolation';
import { fingerprintOf } from './fingerprintOf';
import { reasonOf } from './reasonOf';

/** What came of planning an approved request again before it is executed. */
export type Replanned =
  | { outcome: 'same'; fingerprint: string }
  | { outcome: 'stale'; reason: string }
  | { outcome: 'gated'; gates: Gate[]; reason: string }
  | { outcome: 'unreadable'; reason: string };

/** Errors by which a kind says that the request no longer holds. */
const NO_LONGER_HOLDS: readonly string[] = [
  'NotAllowedError',
  'NotFoundError',
  'InputError',
];

/** What planning again needs. */
export interface PlanAgainServices {
  kinds: KindRegistry;
  identity: Identity;
  gatePolicy: GatePolicy;
}

/**
 * Asks once, right before execution, whether what was approved is still what
 * would happen: owners, live state and policy are read anew.
 */
export async function planAgain(
  request: StoredRequest,
  services: PlanAgainServices,
): Promise<Replanned> {
  try {
    const { kinds, identity, gatePolicy } = services;
    const { operation, target, input, createdBy } = request;
    const requester = await identity.describe(createdBy);
    const { handler } = kinds.operation(operation);
    const ask = { operation, target, input, requester };
    const proposal = await handler.propose(ask);
    const gates = gatePolicy.gatesOf(operation, proposal);
    return compare(request, proposal, gates);
  } catch (error) {
    // Whatever else is in the way may be put right, so it is asked again later.
    const isOver = isError(error) && NO_LONGER_HOLDS.includes(error.name);
    return {
      outcome: isOver ? 'stale' : 'unreadable',
      reason: reasonOf(error),
    };
  }
}

function compare(
  request: StoredRequest,
  proposal: Proposal,
  gates: Gate[],
): Replanned {
  const violations = violationsIn(proposal.findings);
  if (violations.length) {
    const reason = violations.map(({ message }) => message).join('; ');
    return { outcome: 'stale', reason };
  }
  const fingerprint = fingerprintOf(proposal.steps);
  if (fingerprint !== request.plan.fingerprint) {
    const reason =
      'The live state has changed since it was planned, so that it would do something else now';
    return { outcome: 'stale', reason };
  }
  const unmet = gates.filter(gate => !isMet(gate, request));
  if (unmet.length) {
    const reason = unmet.map(gate => gate.reason).join('; ');
    return { outcome: 'gated', gates, reason };
  }
  return { outcome: 'same', fingerprint };
}

function isMet(gate: Gate, { decisions, revision }: StoredRequest): boolean {
  const approvers = decisions
    .filter(({ decision }) => decision === 'approved')
    .filter(decision => decision.revision === revision)
    .filter(decision => decision.gate === gate.id)
    .map(({ by }) => by);
  return new Set(approvers).size >= gate.count;
}
