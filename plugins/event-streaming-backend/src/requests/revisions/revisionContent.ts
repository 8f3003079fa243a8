// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import { RevisionContent } from '../../database/RequestStore';
import { KindRegistry } from '../../kinds/KindRegistry';
import { Proposal } from '../../kinds/KindHandler';
import { assertReasonGiven } from '../planning/assertReasonGiven';
import { assertNoViolation } from '../planning/assertNoViolation';
import { planReport } from '../planning/planReport';
import { Planned } from '../planning/RequestPlanner';
import { UnprocessableError } from '../errors/UnprocessableError';

/** What a revision is made of besides its plan. */
export interface RevisionOptions {
  kinds: KindRegistry;
  planned: Planned;
  /** The plan that was seen, if one was. */
  expectedFingerprint?: string;
  justification?: string;
  expiryMs: number;
}

/**
 * What a revision of a request wants and would do, if nothing speaks against it.
 *
 * @throws NotAllowedError or UnprocessableError with what the policy refuses,
 * ConflictError when the plan is not the one that was seen
 */
export function revisionContent(options: RevisionOptions): RevisionContent {
  const { kinds, planned, justification, expiryMs } = options;
  const { ask, proposal, policyGates } = planned;
  const report = planReport(proposal, planned.gates);
  const { violations: _, passed: __, warnings, gates, ...plan } = report;
  assertNoViolation(proposal.findings);
  assertReasonGiven(proposal.findings, justification);
  assertSamePlan(options.expectedFingerprint, plan.fingerprint);
  assertSomethingToDo(proposal);
  const { operation } = kinds.operation(ask.operation);
  return {
    input: ask.input,
    state: gates.length ? 'pending' : 'approved',
    environment: proposal.environment,
    owner: proposal.owner,
    plan,
    stepKeys: plan.steps.map(step => kinds.keyOf(step)),
    warnings,
    policyGates,
    gates,
    touches: operation.touches?.(ask.input),
    justification,
    expiryMs,
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
