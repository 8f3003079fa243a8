// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { link, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isErrno } from '../process/isErrno';
import { readPidFile, removePidFile, writePidFile } from '../process/pidFile';
import { Stack } from './resolveStack';

const POLL_MS = 200;

/** Lets only one start at a time work on a data folder; the next one waits for it. */
export async function withStartLock<T>(
  stack: Stack,
  work: () => Promise<T>,
): Promise<T> {
  const lock = join(stack.dataDir, 'run', 'start.lock');
  await acquire(lock, stack);
  try {
    return await work();
  } finally {
    await removePidFile(lock);
  }
}

async function acquire(lock: string, { report, signal }: Stack) {
  const mine = `${lock}.${process.pid}`;
  await writePidFile(mine, process.pid);
  try {
    for (let told = false; !(await tryLink(mine, lock)); told = true) {
      const holder = await readPidFile(lock);
      if (holder.state === 'gone') {
        await rm(lock, { force: true }); // its holder was killed
        continue;
      }
      if (holder.state === 'running' && !told) {
        report.line(
          `Another start of this stack is under way (process ${holder.record.pid}): waiting for it`,
        );
      }
      await delay(POLL_MS, undefined, { signal });
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/** A link appears at once and complete, or not at all. */
async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) {
      return false;
    }
    throw error;
  }
}
