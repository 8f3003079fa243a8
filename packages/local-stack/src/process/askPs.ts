// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isErrno } from './isErrno';

const run = promisify(execFile);

/** The words `ps` prints about a process; none when there is no such process. */
export async function askPs(pid: number, columns: string): Promise<string[]> {
  try {
    const { stdout } = await run('ps', ['-o', columns, '-p', `${pid}`]);
    return stdout.trim().split(/\s+/);
  } catch (error) {
    if (isErrno(error, 1)) {
      return [];
    }
    throw error;
  }
}
