// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Engine } from '../engines/Engine';
import { launch } from '../process/launch';
import { readPidFile } from '../process/pidFile';
import { engineFiles } from './engineFiles';
import { Stack } from './resolveStack';
import { Runtime } from './Runtime';
import { stopEngines } from './stopStack';
import { EngineEndedError, waitUntilHealthy } from './waitUntilHealthy';

const HEALTHY_WITHIN_MS = 300_000;
const MAX_RESTARTS = 20;

export type StartContext = {
  stack: Stack;
  runtime: Runtime;
  /** Every engine launched is added here at once, so that an interrupted start can stop it. */
  started: Engine[];
};

/** Makes one engine run and answer; leaves it alone when it already does. */
export async function ensureRunning(
  engine: Engine,
  context: StartContext,
): Promise<void> {
  const { stack, runtime } = context;
  const begun = Date.now();
  if (await isRunning(engine, stack.dataDir)) {
    await healthy(engine, stack);
    stack.report.done(`${engine.name}: already running, healthy`, begun);
    return;
  }
  await engine.fetch(runtime);
  stack.signal?.throwIfAborted();
  await engine.prepare(runtime);
  stack.signal?.throwIfAborted();
  stack.report.line(`${engine.name}: starting on ${engine.address}`);
  const launched = Date.now();
  await launchUntilHealthy(engine, context);
  stack.report.done(`${engine.name}: healthy`, launched);
}

export async function isRunning(
  engine: Engine,
  dataDir: string,
): Promise<boolean> {
  const { pidFile } = engineFiles(dataDir, engine.name);
  return (await readPidFile(pidFile)).state === 'running';
}

async function launchUntilHealthy(engine: Engine, context: StartContext) {
  const { stack, runtime, started } = context;
  started.push(engine);
  for (let restarts = 0; ; restarts++) {
    const command = await engine.command(runtime);
    await launch(command, engineFiles(stack.dataDir, engine.name));
    try {
      await healthy(engine, stack);
      return;
    } catch (error) {
      if (restarts < MAX_RESTARTS && mayRestart(engine, error)) {
        continue;
      }
      if (!stack.signal?.aborted) {
        await stopEngines(stack, [engine]); // no half-started engine stays behind
      }
      throw error;
    }
  }
}

function healthy(engine: Engine, { dataDir, signal }: Stack): Promise<void> {
  return waitUntilHealthy(engine, {
    ...engineFiles(dataDir, engine.name),
    timeoutMs: HEALTHY_WITHIN_MS,
    signal,
  });
}

function mayRestart(engine: Engine, error: unknown): boolean {
  return (
    error instanceof EngineEndedError &&
    engine.restartOn !== undefined &&
    error.logTail.some(line => engine.restartOn!.test(line))
  );
}
