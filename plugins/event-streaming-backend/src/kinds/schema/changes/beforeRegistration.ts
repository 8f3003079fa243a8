// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  BrokenVersion,
  CompatibilityLevel,
  PlanStep,
  SCHEMA_STEPS,
} from '@sluice/plugin-event-streaming-common';
import { Ask } from '../../KindHandler';
import { DraftVerdict } from '../draft/DraftVerdict';
import { ruleOf } from '../draft/ruleOf';
import { LiveArtifact } from '../readArtifact';
import { readRegisterStep, RegisterParts } from '../steps/registerParts';

/**
 * Of a request that is tried again, the version can be there already: then the
 * verdict is that of before, so that what is left of the plan stays the same.
 */
export function beforeRegistration(
  verdict: DraftVerdict,
  ask: Ask,
  asked: CompatibilityLevel | undefined,
): DraftVerdict {
  const done = stepOf(ask, SCHEMA_STEPS.register);
  if (!done) {
    return verdict;
  }
  const parts = readRegisterStep(done);
  const live = artifactBefore(verdict.live, parts);
  const rule = ruleOf(live, asked);
  // Only an override takes the rule out of force.
  const isOverride = stepOf(ask, SCHEMA_STEPS.relax) !== undefined;
  return {
    ...verdict,
    live,
    changes: [],
    broken: isOverride ? undefined : brokenBefore(parts, rule.level),
    answer: {
      ...verdict.answer,
      outcome: isOverride ? 'incompatible' : 'compatible',
      message: 'It is registered',
      rule,
      causes: [],
    },
  };
}

function stepOf({ done }: Ask, wanted: string): PlanStep | undefined {
  return done?.find(({ operation }) => operation === wanted);
}

function artifactBefore(
  live: LiveArtifact,
  { before: { exists, newest } }: RegisterParts,
): LiveArtifact {
  const newestId = newest?.globalId ?? 0;
  return {
    ...live,
    description: exists ? live.description : undefined,
    versions: live.versions.filter(({ globalId }) => globalId <= newestId),
  };
}

/** What else went past the rule was a version that breaks a disabled one. */
function brokenBefore(
  { before: { newest }, after: { override } }: RegisterParts,
  level: CompatibilityLevel,
): BrokenVersion | undefined {
  return override && newest
    ? { version: newest.version, level, reasons: [] }
    : undefined;
}
