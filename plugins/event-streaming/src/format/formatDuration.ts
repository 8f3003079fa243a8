// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DURATION_UNITS, DurationUnit } from './durationUnits';
import { formatCount } from './formatCount';

/** How a limit of -1 reads. */
export const NO_LIMIT = 'no limit';

// Retention is thought of in days: nobody says '4 weeks 2 days' for 30 days.
const SPOKEN = DURATION_UNITS.filter(unit => unit.one !== 'week');

/**
 * A configured time in words: `7 days`, `36 hours`, `1 day 30 minutes`; -1 is
 * `no limit`. Exact: `parseDuration` reads the same number back.
 */
export function formatDuration(ms: number): string {
  if (ms === -1) {
    return NO_LIMIT;
  }
  if (!Number.isInteger(ms) || ms < 0) {
    throw new RangeError(
      `A duration is -1 or a whole number of milliseconds, not ${ms}`,
    );
  }
  const single = SPOKEN.find(unit => ms >= unit.ms && ms % unit.ms === 0);
  if (single && ms / single.ms < 100) {
    return count(ms / single.ms, single);
  }
  return parts(ms).join(' ') || '0 milliseconds';
}

function parts(ms: number): string[] {
  let rest = ms;
  const words: string[] = [];
  // From days down: a year more or less hides in '400 days', not in '1 year 35 days'.
  for (const unit of SPOKEN.slice(1)) {
    const amount = Math.floor(rest / unit.ms);
    rest -= amount * unit.ms;
    if (amount > 0) {
      words.push(count(amount, unit));
    }
  }
  return words;
}

function count(amount: number, unit: DurationUnit): string {
  return `${formatCount(amount)} ${amount === 1 ? unit.one : unit.many}`;
}
