// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A whole number with thousands separators, as tables show it: `2,103,480`. */
export function formatCount(value: number): string {
  return exact.format(value);
}
