// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatCount } from './formatCount';
import { scale } from './scale';

const UNITS = ['', 'k', 'M', 'B', 'T'];

/**
 * A number short enough for a card: `1.5 M`, `477 M`, `840`. The exact value
 * belongs into a tooltip.
 */
export function formatCompact(value: number): string {
  if (Math.abs(value) < 1000) {
    return formatCount(value);
  }
  const { amount, unit } = scale(value, 1000, UNITS);
  return `${amount} ${unit}`;
}
