// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  PlanStep,
  SCHEMA_STEPS,
} from '@sluice/plugin-event-streaming-common';
import { Ask } from '../../KindHandler';
import { DraftVerdict } from '../draft/DraftVerdict';
import { ruleOf } from '../draft/ruleOf';
import { readRegisterStep } from '../steps/registerParts';

/**
 * Of a request that is tried again, the version can be there already: then the
 * verdict is that of before, so that what is left of the plan stays the same.
 */
export function beforeRegistration(
  verdict: DraftVerdict,
  ask: Ask,
  asked: CompatibilityLevel | undefined,
): DraftVerdict {
  const done = ask.done?.find(
    ({ operation }: PlanStep) => operation === SCHEMA_STEPS.register,
  );
  if (!done) {
    return verdict;
  }
  const { before, after } = readRegisterStep(done);
  const { live } = verdict;
  const newestId = before.newest?.globalId ?? 0;
  const earlier = {
    ...live,
    description: before.exists ? live.description : undefined,
    versions: live.versions.filter(({ globalId }) => globalId <= newestId),
  };
  return {
    ...verdict,
    live: earlier,
    changes: [],
    answer: {
      ...verdict.answer,
      outcome: after.override ? 'incompatible' : 'compatible',
      message: 'It is registered',
      rule: ruleOf(earlier, asked),
      causes: [],
    },
  };
}
