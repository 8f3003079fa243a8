// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanStep, Risk } from './planSchemas';

const ORDER: Risk[] = ['low', 'medium', 'high'];

/**
 * The risk of a plan is that of its riskiest step; a plan without steps is
 * harmless.
 *
 * @public
 */
export function summarizeRisk(steps: Pick<PlanStep, 'risk'>[]): Risk {
  const worst = Math.max(0, ...steps.map(step => ORDER.indexOf(step.risk)));
  return ORDER[worst];
}
