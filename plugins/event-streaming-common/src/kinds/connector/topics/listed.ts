// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** More than this many names are a wall of text. */
const MOST = 10;

/**
 * Names after one another, the first ones of many.
 *
 * @public
 */
export function listed(names: readonly string[]): string {
  const more = names.length - MOST;
  return more > 0
    ? `${names.slice(0, MOST).join(', ')} and ${more} more`
    : names.join(', ');
}
