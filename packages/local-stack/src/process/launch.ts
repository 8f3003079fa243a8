// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isErrno } from './isErrno';
import { writePidFile } from './pidFile';

const LOG_ROTATE_BYTES = 5_000_000;

/** A program to run, as a daemon or to its end. */
export type Command = {
  file: string;
  args: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Run as this user and group: for programs that refuse to run as root. */
  uid?: number;
};

/** Starts a program that outlives us, its output in `logFile`, its process id in `pidFile`. */
export async function launch(
  command: Command,
  files: { pidFile: string; logFile: string },
): Promise<number> {
  await rotate(files.logFile);
  await mkdir(dirname(files.logFile), { recursive: true });
  const log = await open(files.logFile, 'a');
  try {
    // Detached: a Ctrl-C in the terminal reaches us, not the engine; we stop it in order.
    const child = spawn(command.file, command.args, {
      cwd: command.cwd,
      env: command.env ?? process.env,
      uid: command.uid,
      gid: command.uid,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(child, 'spawn');
    child.unref();
    const pid = child.pid!;
    await writePidFile(files.pidFile, pid);
    return pid;
  } finally {
    await log.close();
  }
}

async function rotate(logFile: string): Promise<void> {
  try {
    const { size } = await stat(logFile);
    if (size > LOG_ROTATE_BYTES) {
      await rename(logFile, `${logFile}.1`);
    }
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) {
      throw error;
    }
  }
}
