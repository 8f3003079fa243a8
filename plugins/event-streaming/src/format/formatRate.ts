// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatCount } from './formatCount';

const tenths = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** The number of a rate without its unit: `8,412`, `96.0`, `0.4`, `0`. */
export function formatRateAmount(perSecond: number): string {
  if (perSecond === 0) {
    return '0';
  }
  if (perSecond < 0.05) {
    return '< 0.1';
  }
  return perSecond < 99.95 ? tenths.format(perSecond) : formatCount(perSecond);
}

/** Records in a second: `184 /s`. */
export function formatRate(perSecond: number): string {
  return `${formatRateAmount(perSecond)} /s`;
}
