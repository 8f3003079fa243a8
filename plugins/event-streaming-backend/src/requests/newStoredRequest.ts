// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import { Gate, NewRequest } from '@sluice/plugin-event-streaming-common';
import { NewStoredRequest } from '../database/RequestStore';
import { Ask, KindHandler, Proposal } from '../kinds/KindHandler';
import { KindRegistry } from '../kinds/KindRegistry';
import { assertNoViolation } from './assertNoViolation';
import { planReport } from './planReport';
import { UnprocessableError } from './UnprocessableError';

/** What a request is made of. */
export interface Submission {
  kinds: KindRegistry;
  handler: KindHandler;
  ask: Ask;
  proposal: Proposal;
  /** The approvals that it needs. */
  gates: Gate[];
  body: NewRequest;
  expiryMs: number;
}

/**
 * The request that a submission makes, if nothing speaks against it.
 *
 * @throws NotAllowedError or UnprocessableError with what the policy refuses,
 * ConflictError when the plan is not the one that was seen
 */
export function newStoredRequest(submission: Submission): NewStoredRequest {
  const { kinds, handler, ask, proposal, gates, body } = submission;
  const {
    violations: _,
    warnings,
    passed: __,
    gates: ___,
    ...plan
  } = planReport(proposal, gates);
  assertNoViolation(proposal.findings);
  assertSamePlan(body.expectedFingerprint, plan.fingerprint);
  assertSomethingToDo(proposal);
  assertNoGate(gates);
  const { definition } = handler;
  return {
    kind: definition.kind,
    operation: ask.operation,
    source: definition.sourceOf(ask.target),
    targetKey: definition.keyOf(ask.target),
    target: ask.target,
    title: definition.titleOf(ask.target),
    environment: proposal.environment,
    owner: proposal.owner,
    input: ask.input,
    state: 'approved',
    plan,
    stepKeys: plan.steps.map(step => kinds.keyOf(step)),
    warnings,
    gates,
    justification: body.justification,
    createdBy: ask.requester.ref,
    intervention: isIntervention(submission),
    expiryMs: submission.expiryMs,
  };
}

function assertSamePlan(seen: string | undefined, found: string) {
  if (seen !== undefined && seen !== found) {
    throw new ConflictError(
      'The plan is no longer the one you saw: the live state or the policy has changed. Look at the new plan and send it again',
    );
  }
}

function assertSomethingToDo({ steps }: Proposal) {
  if (!steps.length) {
    throw new UnprocessableError('There is nothing to change');
  }
}

/** Decisions are not there yet, so what needs one cannot be filed. */
function assertNoGate(gates: Gate[]) {
  if (gates.length) {
    const needed = gates.map(({ anyOf, reason }) => ({
      code: 'approval-needed',
      outcome: 'violation' as const,
      message: `It needs the approval of ${anyOf.join(' or ')}: ${reason}`,
    }));
    throw new UnprocessableError(
      needed.map(finding => finding.message).join('; '),
      needed,
    );
  }
}

/** The platform acts on what another group owns; the owner is told. */
function isIntervention({ ask, proposal }: Submission): boolean {
  const { isPlatform, ownershipRefs } = ask.requester;
  return (
    isPlatform &&
    proposal.owner !== undefined &&
    !ownershipRefs.includes(proposal.owner)
  );
}
