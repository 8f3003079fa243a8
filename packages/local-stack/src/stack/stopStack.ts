// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Engine } from '../engines/Engine';
import { readPidFile, removePidFile } from '../process/pidFile';
import { stopProcess } from '../process/stopProcess';
import { engineFiles } from './engineFiles';
import { resolveStack, Stack, StackOptions } from './resolveStack';

const STOP_WITHIN_MS = 30_000;

/** Stops the engines that a start in this data folder has left running, and nothing else. */
export async function stopStack(options: StackOptions = {}): Promise<void> {
  const stack = resolveStack({ ...options, only: options.only ?? 'all' });
  await stopEngines(
    stack,
    stack.groups.flatMap(group => group.engines),
  );
}

/** Stops these engines in parallel, each after those it has to wait for. */
export async function stopEngines(
  stack: Stack,
  engines: Engine[],
): Promise<void> {
  const stopping = new Map<string, Promise<void>>();
  const stop = (engine: Engine): Promise<void> => {
    const known = stopping.get(engine.name);
    if (known) {
      return known;
    }
    const first = engines.filter(({ name }) => engine.stopAfter.includes(name));
    const stopped = Promise.all(first.map(stop)).then(() =>
      stopEngine(stack, engine),
    );
    stopping.set(engine.name, stopped);
    return stopped;
  };
  await Promise.all(engines.map(stop));
}

async function stopEngine(
  { dataDir, report }: Stack,
  { name, stopSignal }: Engine,
): Promise<void> {
  const { pidFile } = engineFiles(dataDir, name);
  const begun = Date.now();
  const found = await readPidFile(pidFile);
  if (found.state === 'running') {
    const outcome = await stopProcess(found.record, {
      signal: stopSignal,
      timeoutMs: STOP_WITHIN_MS,
    });
    report.done(
      outcome === 'stopped'
        ? `${name}: stopped`
        : `${name}: killed, it did not stop within ${STOP_WITHIN_MS / 1000} s`,
      begun,
    );
  } else {
    report.line(`${name}: not running`);
  }
  await removePidFile(pidFile);
}
