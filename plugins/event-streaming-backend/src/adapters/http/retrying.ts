// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as pause } from 'node:timers/promises';

export interface Retrying {
  /** Milliseconds to wait after an error; undefined when it is final. */
  pauseAfter: (error: unknown, tried: number) => number | undefined;
  /** No more tries once it is aborted. */
  ended: AbortSignal;
}

/** Works again and again until it succeeds or an error is final. */
export async function retrying<TValue>(
  work: () => Promise<TValue>,
  { pauseAfter, ended }: Retrying,
): Promise<TValue> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      const wait = pauseAfter(error, tried);
      if (wait === undefined || ended.aborted) {
        throw error;
      }
      await pause(wait, undefined, { signal: ended }).catch(() => {
        throw error; // ended meanwhile
      });
    }
  }
}
