// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const DAY = 86_400_000;
const UNITS: [number, string][] = [
  [365 * DAY, 'year'],
  [DAY, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
  [1000, 'second'],
  [1, 'millisecond'],
];

/**
 * A duration in the two largest units that fit, such as "7 days" or "1 hour
 * 30 minutes"; what is left out is marked with "about". Years appear only when
 * they come out even.
 *
 * @param ms - milliseconds, 0 or more
 * @public
 */
export function formatDuration(ms: number): string {
  const parts: string[] = [];
  let rest = Math.round(ms);
  for (const [size, unit] of UNITS) {
    const count = Math.floor(rest / size);
    const isOddYear = unit === 'year' && rest % size !== 0;
    if (count > 0 && parts.length < 2 && !isOddYear) {
      parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
      rest -= count * size;
    }
  }
  if (parts.length === 0) {
    return '0 seconds';
  }
  return `${rest > 0 ? 'about ' : ''}${parts.join(' ')}`;
}
