// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How far a consumer is behind, to two units: `0 s`, `6.5 s`, `42 s`,
 * `4 min 10 s`, `2 h 5 min`, `3 d 4 h`.
 */
export function formatLagTime(ms: number): string {
  if (ms < 50) {
    return '0 s';
  }
  if (ms < 9_950) {
    return `${(ms / SECOND).toFixed(1)} s`;
  }
  const seconds = Math.round(ms / SECOND) * SECOND;
  if (seconds < MINUTE) {
    return `${seconds / SECOND} s`;
  }
  if (seconds < HOUR) {
    return pair(seconds, MINUTE, 'min', SECOND, 's');
  }
  return seconds < DAY
    ? pair(seconds, HOUR, 'h', MINUTE, 'min')
    : pair(seconds, DAY, 'd', HOUR, 'h');
}

function pair(
  ms: number,
  large: number,
  largeUnit: string,
  small: number,
  smallUnit: string,
): string {
  const rest = Math.floor((ms % large) / small);
  const first = `${Math.floor(ms / large)} ${largeUnit}`;
  return rest === 0 ? first : `${first} ${rest} ${smallUnit}`;
}
