// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Works on all items, so many at once. Ends with the first error; what is
 * under way then is waited for and nothing else is begun.
 */
export async function inParallel<TItem>(
  limit: number,
  items: Iterable<TItem>,
  work: (item: TItem) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  let failed = false;
  const worker = async () => {
    for (;;) {
      const next = queue.next();
      if (next.done || failed) {
        return;
      }
      try {
        await work(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(
    Array.from({ length: limit }, worker),
  );
  const rejected = results.find(({ status }) => status === 'rejected');
  if (rejected?.status === 'rejected') {
    throw rejected.reason;
  }
}
