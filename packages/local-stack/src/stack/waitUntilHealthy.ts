// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import { Engine } from '../engines/Engine';
import { readPidFile } from '../process/pidFile';
import { readLogTail } from './readLogTail';

const POLL_MS = 100;

/** The process ended before it answered. */
export class EngineEndedError extends Error {
  readonly logTail: string[];

  constructor(name: string, logFile: string, logTail: string[]) {
    super(
      `'${name}' ended while starting; its last words in ${logFile} are:\n${logTail
        .map(line => `  ${line}`)
        .join('\n')}`,
    );
    this.name = 'EngineEndedError';
    this.logTail = logTail;
  }
}

/** Asks again and again until the engine answers as it should, its process ends or the time is over. */
export async function waitUntilHealthy(
  engine: Engine,
  options: {
    pidFile: string;
    logFile: string;
    timeoutMs: number;
    signal?: AbortSignal;
  },
): Promise<void> {
  const { pidFile, logFile, timeoutMs, signal } = options;
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    signal?.throwIfAborted();
    const reason = await unhealthyReason(engine);
    if (reason === undefined) {
      return;
    }
    if ((await readPidFile(pidFile)).state !== 'running') {
      const tail = await readLogTail(logFile, 12);
      throw new EngineEndedError(engine.name, logFile, tail);
    }
    if (Date.now() > deadline) {
      throw new Error(
        `'${engine.name}' runs but did not answer within ${
          timeoutMs / 1000
        } s (${reason}); see ${logFile}`,
      );
    }
    await delay(POLL_MS, undefined, { signal });
  }
}

/** Why the engine is not healthy; `undefined` when it is. */
export async function unhealthyReason(
  engine: Engine,
): Promise<string | undefined> {
  try {
    await engine.healthCheck();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
