// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setImmediate } from 'node:timers/promises';

/** Items that are worked on before others get their turn: some 2 ms. */
const SLICE = 200;

/** Maps a long list without holding the event loop for all of it. */
export async function yieldingMap<TItem, TResult>(
  items: Iterable<TItem>,
  map: (item: TItem) => TResult,
): Promise<TResult[]> {
  const results: TResult[] = [];
  for (const item of items) {
    results.push(map(item));
    if (results.length % SLICE === 0) {
      await setImmediate();
    }
  }
  return results;
}
