// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** One figure, and what it should be at most. */
export type Finding = {
  what: string;
  value: number;
  unit: 'ms' | 's' | 'MB' | 'kB' | 'requests' | 'times';
  target?: number;
};

/** Whether a figure is what it should be; undefined where nothing was promised. */
export function isMet({ value, target }: Finding): boolean | undefined {
  return target === undefined ? undefined : value <= target;
}
