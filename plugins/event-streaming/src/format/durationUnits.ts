// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A unit of time in milliseconds, largest first in {@link DURATION_UNITS}. */
export interface DurationUnit {
  ms: number;
  one: string;
  many: string;
  /** Other spellings that are read. */
  short: readonly string[];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const DURATION_UNITS: readonly DurationUnit[] = [
  { ms: 365 * DAY, one: 'year', many: 'years', short: ['y'] },
  { ms: 7 * DAY, one: 'week', many: 'weeks', short: ['w'] },
  { ms: DAY, one: 'day', many: 'days', short: ['d'] },
  { ms: HOUR, one: 'hour', many: 'hours', short: ['h', 'hr', 'hrs'] },
  { ms: MINUTE, one: 'minute', many: 'minutes', short: ['m', 'min', 'mins'] },
  { ms: SECOND, one: 'second', many: 'seconds', short: ['s', 'sec', 'secs'] },
  { ms: 1, one: 'millisecond', many: 'milliseconds', short: ['ms'] },
];
