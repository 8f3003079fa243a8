// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const MOST = 6;

/** Names for a sentence; of many, how many more there are. */
export function shortList(names: readonly string[]): string {
  const isLong = names.length > MOST;
  const shown = isLong ? names.slice(0, MOST - 1) : names;
  const more = isLong ? [`${names.length - shown.length} more`] : [];
  return [...shown, ...more].join(', ');
}
