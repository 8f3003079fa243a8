// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import { PidRecord, readPidFile } from '../process/pidFile';
import { killProcess, sendSignal } from '../process/stopProcess';
import { engineFiles } from './engineFiles';
import { resolveStack, StackOptions } from './resolveStack';
import { startStack } from './startStack';
import { stopStack } from './stopStack';

/** Ends an engine at once, as a crash of the process would (SIGKILL). */
export async function killEngine(
  name: string,
  options: StackOptions = {},
): Promise<void> {
  await killProcess(await runningProcess(name, options));
}

/** Freezes an engine: its connections stay open and nobody answers (SIGSTOP). */
export async function pauseEngine(
  name: string,
  options: StackOptions = {},
): Promise<void> {
  sendSignal((await runningProcess(name, options)).pid, 'SIGSTOP');
}

/** Lets a paused engine go on (SIGCONT). */
export async function resumeEngine(
  name: string,
  options: StackOptions = {},
): Promise<void> {
  sendSignal((await runningProcess(name, options)).pid, 'SIGCONT');
}

/** Starts one engine of the stack and waits until it answers. */
export async function startEngine(
  name: string,
  options: StackOptions = {},
): Promise<void> {
  await startStack({ ...options, only: [name] });
}

/** Stops one engine of the stack in its orderly way. */
export async function stopEngine(
  name: string,
  options: StackOptions = {},
): Promise<void> {
  await stopStack({ ...options, only: [name] });
}

async function runningProcess(
  name: string,
  options: StackOptions,
): Promise<PidRecord> {
  const { dataDir } = resolveStack({ ...options, only: [name] });
  const found = await readPidFile(engineFiles(dataDir, name).pidFile);
  if (found.state !== 'running') {
    throw new ConflictError(`Engine '${name}' is not running in '${dataDir}'`);
  }
  return found.record;
}
