// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '@sluice/plugin-event-streaming-common';
import { readRefusal } from '../requests/readRefusal';
import { ChangeModel } from './useChange';

/** What speaks against what is in a form: the rules, or the last submission. */
export function findingsAgainst(
  model: Pick<ChangeModel, 'plan' | 'violations' | 'refusal'>,
): Finding[] {
  const asked = model.plan.error
    ? readRefusal(model.plan.error).findings
    : model.violations;
  return [...asked, ...(model.refusal?.findings ?? [])];
}
