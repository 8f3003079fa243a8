// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import { isErrno } from './isErrno';
import { PidRecord } from './pidFile';
import { processIdentity } from './processIdentity';

const POLL_MS = 50;

/** Whether the process had to be killed because it did not end in time. */
export type StopOutcome = 'stopped' | 'killed';

/** Asks the process to end, and kills it when `timeoutMs` have passed. */
export async function stopProcess(
  record: PidRecord,
  options: { signal: NodeJS.Signals; timeoutMs: number },
): Promise<StopOutcome> {
  sendSignal(record.pid, options.signal);
  sendSignal(record.pid, 'SIGCONT'); // a paused process would never see the first one
  if (await waitUntilGone(record, options.timeoutMs)) {
    return 'stopped';
  }
  await killProcess(record);
  return 'killed';
}

/** Ends the process at once, as a crash would, and waits until it is gone. */
export async function killProcess(record: PidRecord): Promise<void> {
  sendSignal(record.pid, 'SIGKILL');
  if (!(await waitUntilGone(record, 10_000))) {
    throw new Error(
      `Process ${record.pid} is still there 10 s after SIGKILL; it hangs in the kernel, usually on a disk`,
    );
  }
}

/** Sends a signal; a process that is already gone is no error. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!isErrno(error, 'ESRCH')) {
      throw error;
    }
  }
}

async function waitUntilGone(
  record: PidRecord,
  timeoutMs: number,
): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while ((await processIdentity(record.pid)) === record.identity) {
    if (Date.now() > deadline) {
      return false;
    }
    await delay(POLL_MS);
  }
  return true;
}
