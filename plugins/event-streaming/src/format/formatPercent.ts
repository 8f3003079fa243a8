// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A share of 1 as a percentage: `16.3 %`. */
export function formatPercent(share: number): string {
  return `${tenths.format(share * 100)} %`;
}
