// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What many measurements of the same thing say, in their unit. */
export type Summary = {
  count: number;
  min: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
};

/** @throws when nothing was measured */
export function summarize(values: readonly number[]): Summary {
  if (values.length === 0) {
    throw new Error('Nothing was measured');
  }
  const sorted = [...values].sort((a, b) => a - b);
  return {
    count: sorted.length,
    min: sorted[0],
    p50: percentile(sorted, 50),
    p95: percentile(sorted, 95),
    p99: percentile(sorted, 99),
    max: sorted[sorted.length - 1],
  };
}

/** The smallest value that so many percent of all do not exceed. */
function percentile(sorted: number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}
