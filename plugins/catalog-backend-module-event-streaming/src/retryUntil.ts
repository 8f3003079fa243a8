// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 15_000;

export interface RetryOptions {
  signal: AbortSignal;
  onRetry: (reason: string) => void;
  /** The first pause, in milliseconds; each next one is twice as long. */
  firstDelayMs?: number;
}

/**
 * Calls until a value comes back, with growing pauses. When the signal ends it,
 * the answer is that of the last call: its error, or undefined.
 */
export async function retryUntil<TValue>(
  call: () => Promise<TValue | undefined>,
  options: RetryOptions,
): Promise<TValue | undefined> {
  const { signal, onRetry, firstDelayMs = FIRST_DELAY_MS } = options;
  for (let pause = firstDelayMs; ; pause = longer(pause)) {
    const [outcome] = await Promise.allSettled([call()]);
    if (outcome.status === 'fulfilled' && outcome.value !== undefined) {
      return outcome.value;
    }
    const reason =
      outcome.status === 'rejected' ? `${outcome.reason}` : 'not there yet';
    onRetry(reason);
    if (!(await slept(pause, signal))) {
      return settle(outcome);
    }
  }
}

function longer(pause: number): number {
  return Math.min(pause * 2, LONGEST_DELAY_MS);
}

/** Whether the whole time has passed. */
async function slept(ms: number, signal: AbortSignal): Promise<boolean> {
  const [{ status }] = await Promise.allSettled([
    delay(ms, undefined, { signal }),
  ]);
  return status === 'fulfilled';
}

function settle<TValue>(outcome: PromiseSettledResult<TValue>): TValue {
  if (outcome.status === 'rejected') {
    throw outcome.reason;
  }
  return outcome.value;
}
