// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Handles all items in their order, at most `atOnce` at a time; the first failure ends it. */
export async function forEachAtOnce<TItem>(
  atOnce: number,
  items: readonly TItem[],
  handle: (item: TItem) => Promise<void>,
): Promise<void> {
  const rest = [...items];
  let failed = false;
  const work = async () => {
    for (let item = rest.shift(); item && !failed; item = rest.shift()) {
      try {
        await handle(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
