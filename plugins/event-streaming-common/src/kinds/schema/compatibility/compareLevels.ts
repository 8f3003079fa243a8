// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CompatibilityLevel, compatibilityLevel } from './CompatibilityLevel';

/**
 * What becomes of a rule: `loosened` when it no longer checks something that it
 * checked, be it that it checks something else instead; `tightened` when it
 * checks more and all of the old.
 *
 * @public
 */
export type LevelChange = 'same' | 'loosened' | 'tightened';

/**
 * What a change of the rule in force comes to.
 *
 * @public
 */
export function compareLevels(
  before: CompatibilityLevel,
  after: CompatibilityLevel,
): LevelChange {
  if (before === after) {
    return 'same';
  }
  return covers(after, before) ? 'tightened' : 'loosened';
}

/** Whether all that one level checks is checked by the other as well. */
function covers(wide: CompatibilityLevel, narrow: CompatibilityLevel): boolean {
  const by = compatibilityLevel(wide);
  const of = compatibilityLevel(narrow);
  return (
    of.directions.every(direction => by.directions.includes(direction)) &&
    (by.transitive || !of.transitive)
  );
}
