// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { StepCheck } from '../../KindHandler';
import { unlessMissing } from '../../unlessMissing';
import { levelStep, sideSchema } from './levelStep';
import { artifactOf, SchemaStep } from './SchemaStep';

type Level = CompatibilityLevel | null;

/**
 * Puts the rule back that was taken out of force. Where it is gone meanwhile
 * nobody chose another one, and it is still owed; a level that somebody else
 * set is left alone and reported.
 */
export const restoreStep: SchemaStep = {
  async check({ before, after }, target, { client }) {
    const id = artifactOf(target);
    const level = (await client.describeCompatibility(id)).artifact ?? null;
    const owed = sideSchema.parse(after).level;
    if (level === owed) {
      return { state: 'done' };
    }
    if (level !== null && level !== sideSchema.parse(before).level) {
      return foreign(target, level, owed);
    }
    // Nothing that is not there has a rule.
    const exists = level ?? (await unlessMissing(client.describeArtifact(id)));
    return exists ? { state: 'todo' } : gone(target);
  },

  apply: levelStep.apply,
};

function gone({ artifact }: SchemaTarget): StepCheck {
  const says = `'${artifact}' was deleted by somebody else while its rule was out of force: there is no rule to put back`;
  return { state: 'diverged', found: { exists: false }, says };
}

function foreign(
  { artifact }: SchemaTarget,
  level: CompatibilityLevel,
  owed: Level,
): StepCheck {
  const rule = owed ?? 'what is inherited';
  const says = `While the rule of '${artifact}' was out of force, somebody else set it to ${level}. It was left so and not put back to ${rule}; change it by a request of its own if that is not meant`;
  return { state: 'diverged', found: { level }, says };
}
