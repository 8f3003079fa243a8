// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Plan,
  PlanReport,
  ResolvedGate,
  summarizeRisk,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../kinds/KindHandler';
import { fingerprintOf } from './fingerprintOf';
import { violationsIn } from './assertNoViolation';

/** What is kept of a proposal and compared later. */
export function planOf(proposal: Proposal): Plan {
  const { steps, effects, impact } = proposal;
  return {
    steps,
    effects,
    impact,
    risk: summarizeRisk(steps),
    fingerprint: fingerprintOf(steps),
  };
}

/** A proposal as a dry run shows it. */
export function planReport(
  proposal: Proposal,
  gates: ResolvedGate[],
): PlanReport {
  const { findings } = proposal;
  return {
    ...planOf(proposal),
    gates,
    violations: violationsIn(findings),
    warnings: findings.filter(({ outcome }) => outcome === 'warning'),
    passed: findings.filter(({ outcome }) => outcome === 'ok'),
  };
}
