// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DURATION_UNITS } from './durationUnits';

const FACTORS = new Map(
  DURATION_UNITS.flatMap(({ ms, one, many, short }) =>
    [one, many, ...short].map(word => [word, ms] as const),
  ),
);
const PART = /([\d,]+(?:\.\d+)?)\s*([a-z]+)/g;
const WHOLE = /^(?:[\d,]+(?:\.\d+)?\s*[a-z]+\s*)+$/;

/**
 * Reads a duration as people type it: `7d`, `30 days`, `1 day 12 hours`,
 * `no limit`. Returns milliseconds, -1 for no limit, and undefined when the
 * text is no duration or comes out larger than a number can hold exactly.
 */
export function parseDuration(text: string): number | undefined {
  const words = text.trim().toLowerCase();
  if (['-1', 'no limit', 'unlimited', 'forever'].includes(words)) {
    return -1;
  }
  if (!WHOLE.test(words)) {
    return undefined;
  }
  let total = 0;
  for (const [, amount, word] of words.matchAll(PART)) {
    const factor = FACTORS.get(word);
    if (factor === undefined) {
      return undefined;
    }
    total += Number(amount.replaceAll(',', '')) * factor;
  }
  const ms = Math.round(total);
  return Number.isSafeInteger(ms) ? ms : undefined;
}
