// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readdir } from 'node:fs/promises';
import { askPs } from './askPs';
import { isErrno } from './isErrno';
import { readOptional } from './readOptional';

/**
 * A text that stays the same for the life of a process and differs for the next process with the same id,
 * so that a stale pid file never leads to a signal for a stranger. `undefined` when the process is gone.
 */
export async function processIdentity(
  pid: number,
): Promise<string | undefined> {
  if (process.platform === 'linux') {
    return linuxIdentity(pid);
  }
  const [state, ...started] = await askPs(pid, 'stat=,lstart=');
  return !state || state.startsWith('Z') ? undefined : started.join(' ');
}

async function linuxIdentity(pid: number): Promise<string | undefined> {
  const stat = await readOptional(`/proc/${pid}/stat`);
  if (stat === undefined) {
    return undefined;
  }
  // The command name stands in brackets and may hold blanks: count the fields behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  if (state === 'X' || (state === 'Z' && !(await hasThreads(pid)))) {
    return undefined; // ended, only not yet collected by its parent
  }
  const startTicks = fields[19];
  const boot = await readOptional('/proc/sys/kernel/random/boot_id');
  return `${boot?.trim() ?? 'boot'}/${startTicks}`;
}

/**
 * The first thread of a killed process may be gone before the others: until the
 * last one is, the process holds its ports and files.
 */
async function hasThreads(pid: number): Promise<boolean> {
  try {
    return (await readdir(`/proc/${pid}/task`)).length > 1;
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ESRCH')) {
      return false;
    }
    throw error;
  }
}
