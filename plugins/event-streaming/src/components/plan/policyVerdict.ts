// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding, PlanReport } from '@sluice/plugin-event-streaming-common';

/**
 * What the policy says to a plan: `instant` runs on submit, `approval` waits
 * for people, `impossible` is refused.
 */
export type PolicyVerdict = 'instant' | 'approval' | 'impossible';

/** The verdict of a dry run. */
export function policyVerdict(
  report: Pick<PlanReport, 'violations' | 'gates'>,
): PolicyVerdict {
  if (report.violations.length > 0) {
    return 'impossible';
  }
  return report.gates.length > 0 ? 'approval' : 'instant';
}

/** All findings of a dry run, worst first. */
export function findingsOf(
  report: Pick<PlanReport, 'violations' | 'warnings' | 'passed'>,
): Finding[] {
  return [...report.violations, ...report.warnings, ...report.passed];
}
