// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { yieldToEventLoop } from '../wire/yieldToEventLoop';

/** Topics in one request: more block the event loop longer and are not faster. */
export const TOPICS_PER_REQUEST = 200;

/** Runs `work` chunk by chunk, and lets other work have its turn between them. */
export async function inChunks<TItem, TResult>(
  items: readonly TItem[],
  size: number,
  work: (chunk: TItem[]) => Promise<TResult[]>,
): Promise<TResult[]> {
  const results: TResult[] = [];
  for (let start = 0; start < items.length; start += size) {
    if (start > 0) {
      await yieldToEventLoop();
    }
    for (const result of await work(items.slice(start, start + size))) {
      results.push(result);
    }
  }
  return results;
}
