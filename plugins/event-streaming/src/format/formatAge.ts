// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long something has lasted, in the largest unit: `34 s`, `12 min`, `3 h`,
 * `41 days`. Rounds down, so that an age is never overstated.
 */
export function formatAge(ms: number): string {
  const age = Math.max(0, ms);
  if (age < MINUTE) {
    return `${Math.floor(age / SECOND)} s`;
  }
  if (age < HOUR) {
    return `${Math.floor(age / MINUTE)} min`;
  }
  if (age < DAY) {
    return `${Math.floor(age / HOUR)} h`;
  }
  const days = Math.floor(age / DAY);
  return days === 1 ? '1 day' : `${days} days`;
}
