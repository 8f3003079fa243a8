// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isConfirmed } from '../components/controls/isConfirmed';
import { ChangeModel } from './useChange';

/** Why a change cannot be submitted. */
export type ChangeBlocker =
  | 'nothing'
  | 'checking'
  | 'refused'
  | 'violations'
  | 'unconfirmed'
  | 'unexplained';

/** What stands in the way, first what somebody can do something about. */
export function changeBlocker(
  model: ChangeModel,
  { asks, name }: { asks: boolean; name: string },
): ChangeBlocker | undefined {
  const { plan, report, violations, mustConfirm, typed } = model;
  if (!asks) {
    return 'nothing';
  }
  if (plan.error) {
    return 'refused';
  }
  if (violations.length > 0) {
    return 'violations';
  }
  if (mustConfirm && !isConfirmed(name, typed)) {
    return 'unconfirmed';
  }
  if (plan.evaluating || !report) {
    return 'checking';
  }
  if (report.steps.length === 0) {
    return 'nothing';
  }
  const needsReason = report.warnings.some(warning => warning.needsReason);
  return needsReason && !model.justification.trim() ? 'unexplained' : undefined;
}
