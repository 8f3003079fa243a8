// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 500;

/** Tries again while it fails; after the limit the last failure stands. */
export async function untilItWorks<TValue>(
  attempt: () => Promise<TValue>,
  options: { limitMs: number; signal: AbortSignal },
): Promise<TValue> {
  const deadline = Date.now() + options.limitMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (options.signal.aborted || Date.now() >= deadline) {
        throw error;
      }
    }
    await delay(PAUSE_MS, undefined, { signal: options.signal });
  }
}
