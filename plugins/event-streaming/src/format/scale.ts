// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** Up to here one decimal is worth reading. */
const TENTHS_BELOW = 99.95;

/**
 * Brings a number to the largest unit in which it is at least one. A decimal
 * stands below a hundred, unless the amount is exact: `2 MiB`, but `2.0 MiB`
 * for a little more.
 */
export function scale(
  value: number,
  base: number,
  units: readonly string[],
): { amount: string; unit: string } {
  let amount = Math.abs(value);
  let index = 0;
  // 999.6 k would be written as 1,000 k, so it belongs to the next unit.
  while (Math.round(amount) >= base && index < units.length - 1) {
    amount /= base;
    index += 1;
  }
  const format =
    amount >= TENTHS_BELOW || Number.isInteger(amount) ? whole : tenths;
  const sign = value < 0 ? '−' : '';
  return { amount: `${sign}${format.format(amount)}`, unit: units[index] };
}
