// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect } from '../../../plan';
import {
  CompatibilityLevel,
  compatibilityLevel,
} from '../compatibility/CompatibilityLevel';
import { compareLevels, LevelChange } from '../compatibility/compareLevels';
import { SchemaTarget } from '../schemaInputs';
import { recordStep, SchemaPlan, schemaStep } from './SchemaPlan';
import { SchemaState } from './SchemaState';
import { SCHEMA_STEPS } from './schemaStepNames';

/**
 * The plan of another rule of the artifact, or of none: then it follows its
 * group and registry again. No steps where nothing changes.
 *
 * @public
 */
export function planRuleChange(question: {
  target: SchemaTarget;
  state: SchemaState;
  /** Undefined takes the artifact's own rule away. */
  level: CompatibilityLevel | undefined;
}): SchemaPlan {
  const { target, state, level } = question;
  const after = level ?? state.inheritedLevel;
  const change = compareLevels(state.rule.level, after);
  const rule = level ?? 'inherited';
  return {
    steps:
      state.ownLevel === level
        ? recordStep(target, state.notes, { rule })
        : [
            schemaStep(target, {
              operation: SCHEMA_STEPS.setRule,
              title: level
                ? `Set the compatibility rule ${level}`
                : 'Take the own compatibility rule away',
              before: { level: state.ownLevel ?? null },
              after: { level: level ?? null },
              risk: change === 'loosened' ? 'medium' : 'low',
            }),
            ...recordStep(target, state.notes, { rule }),
          ],
    effects:
      state.ownLevel === level ? [] : [effectOf(question, after, change)],
  };
}

const WORDS: Record<LevelChange, string> = {
  loosened: 'The registry checks less from then on',
  tightened: 'The registry checks more from then on',
  same: 'The registry checks the same from then on',
};

const CODES: Record<LevelChange, string> = {
  loosened: 'rule-loosened',
  tightened: 'rule-tightened',
  same: 'rule-origin-changed',
};

function effectOf(
  { target, state, level }: Parameters<typeof planRuleChange>[0],
  after: CompatibilityLevel,
  change: LevelChange,
): Effect {
  const from = state.rule.level;
  const { means, upgradeOrder } = compatibilityLevel(after);
  const what = level
    ? `'${target.artifact}' has the rule ${after} instead of ${from}`
    : `'${target.artifact}' follows its group and registry again, with ${after} instead of ${from}`;
  return {
    code: CODES[change],
    severity: change === 'loosened' ? 'care' : 'info',
    message: `${WORDS[change]}: ${what}. ${means} ${upgradeOrder}`,
    params: { from, to: after, origin: level ? 'artifact' : 'inherited' },
  };
}
