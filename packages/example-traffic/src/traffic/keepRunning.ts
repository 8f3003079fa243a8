// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;
/** Who ran this long has recovered, and the next failure is a new one. */
const RECOVERED_MS = 60_000;

export interface KeepRunningOptions {
  /** Who it is, for the lines. */
  name: string;
  signal: AbortSignal;
  onLine: (line: string) => void;
  firstPauseMs?: number;
}

/**
 * Runs a task again whenever it fails, after a growing pause, until the signal ends
 * it. A failure that repeats is told once.
 */
export async function keepRunning(
  task: () => Promise<void>,
  { name, signal, onLine, firstPauseMs = FIRST_PAUSE_MS }: KeepRunningOptions,
): Promise<void> {
  let pause = firstPauseMs;
  let told: string | undefined;
  while (!signal.aborted) {
    const begun = Date.now();
    const [outcome] = await Promise.allSettled([task()]);
    if (signal.aborted) {
      return;
    }
    if (Date.now() - begun > RECOVERED_MS) {
      pause = firstPauseMs;
      told = undefined;
    }
    const reason = reasonOf(outcome);
    if (reason !== told) {
      onLine(`${name}: ${reason}; it is tried again`);
      told = reason;
    }
    await Promise.allSettled([delay(pause, undefined, { signal })]);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

function reasonOf(outcome: PromiseSettledResult<void>): string {
  if (outcome.status === 'fulfilled') {
    return 'ended by itself';
  }
  const { reason } = outcome;
  return reason instanceof Error ? reason.message : String(reason);
}
