// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityDirection,
  CompatibilityLevel,
  compatibilityLevel,
} from '../compatibility/CompatibilityLevel';
import { ChangeEffect, SchemaChange, SchemaDiff } from './SchemaChange';

/**
 * What a change means under a level, by our own reading of the format. The
 * registry's answer decides; this explains it.
 *
 * @public
 */
export interface ChangeJudgement {
  verdict: 'breaking' | 'not-breaking' | 'unchecked';
  /** The directions that the level asks for and the change breaks. */
  fails: CompatibilityDirection[];
  /** In one sentence. */
  says: string;
}

/**
 * What all changes together mean under a level, by our own reading.
 *
 * @public
 */
export interface DiffJudgement {
  verdict: 'breaking' | 'not-breaking' | 'unchecked';
  fails: CompatibilityDirection[];
  breaking: SchemaChange[];
  /** In one sentence, with the direction that fails. */
  says: string;
  /** Which side goes first under this level. */
  upgradeOrder: string;
}

/**
 * Whether a change is breaking under a level, and for whom.
 *
 * @public
 */
export function judgeChange(
  change: SchemaChange,
  level: CompatibilityLevel,
): ChangeJudgement {
  const { directions } = compatibilityLevel(level);
  const fails = directions.filter(direction =>
    isBreaking(effectOf(change, direction)),
  );
  if (directions.length === 0) {
    return {
      verdict: 'unchecked',
      fails,
      says: 'Not checked: the rule is NONE.',
    };
  }
  return fails.length === 0
    ? {
        verdict: 'not-breaking',
        fails,
        says: `Not breaking under ${level}.`,
      }
    : {
        verdict: 'breaking',
        fails,
        says: fails.map(one => effectOf(change, one).says).join(' '),
      };
}

/**
 * Whether all changes together are breaking under a level, and for whom.
 *
 * @public
 */
export function judgeDiff(
  diff: SchemaDiff,
  level: CompatibilityLevel,
): DiffJudgement {
  const { directions, upgradeOrder } = compatibilityLevel(level);
  const judged = diff.changes.map(change => ({
    change,
    ...judgeChange(change, level),
  }));
  const breaking = judged
    .filter(one => one.verdict === 'breaking')
    .map(one => one.change);
  const fails = directions.filter(direction =>
    judged.some(one => one.fails.includes(direction)),
  );
  if (directions.length === 0) {
    const says = 'Nothing is checked: the rule is NONE.';
    return { verdict: 'unchecked', fails, breaking, says, upgradeOrder };
  }
  return {
    verdict: fails.length === 0 ? 'not-breaking' : 'breaking',
    fails,
    breaking,
    says: sentenceOf(level, fails),
    upgradeOrder,
  };
}

const DIRECTIONS: Record<CompatibilityDirection, string> = {
  'old-data': 'readers with the new version cannot read all old data',
  'old-readers': 'readers with the old version cannot read all new data',
};

function sentenceOf(
  level: CompatibilityLevel,
  fails: readonly CompatibilityDirection[],
): string {
  return fails.length === 0
    ? `Nothing here is breaking under ${level}.`
    : `Breaking under ${level}: ${fails
        .map(direction => DIRECTIONS[direction])
        .join(', and ')}.`;
}

function effectOf(
  change: SchemaChange,
  direction: CompatibilityDirection,
): ChangeEffect {
  return direction === 'old-data' ? change.oldData : change.oldReaders;
}

function isBreaking(effect: ChangeEffect): boolean {
  return effect.level === 'fails' || effect.level === 'risky';
}
