// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Engine, EngineGroup } from '../engines/Engine';
import { assertRoom } from '../process/assertRoom';
import { StackLayout } from '../stackLayout';
import { assertPortsFree } from './assertPortsFree';
import { ensureRunning, isRunning } from './ensureRunning';
import { resolveStack, Stack, StackOptions } from './resolveStack';
import { Runtime } from './Runtime';
import { stopEngines } from './stopStack';
import { withStartLock } from './withStartLock';

/** What fresh data folders take, with some air. */
const DATA_BYTES = 300_000_000;

export type StartedStack = {
  layout: StackLayout;
  /** Engines this call has started; the others were running. */
  started: string[];
};

/** Brings the engines up, in parallel, and resolves when all of them truly answer. */
export async function startStack(
  options: StackOptions = {},
): Promise<StartedStack> {
  const stack = resolveStack(options);
  return withStartLock(stack, () => start(stack));
}

async function start(stack: Stack): Promise<StartedStack> {
  const started: Engine[] = [];
  const runtime = Runtime.create(stack);
  try {
    await assertCanStart(stack, await notRunning(stack));
    const results = await Promise.allSettled(
      stack.groups.map(group => startGroup(group, { stack, runtime, started })),
    );
    const failed = results.find(result => result.status === 'rejected');
    if (failed) {
      throw failed.reason;
    }
  } catch (error) {
    if (stack.signal?.aborted && started.length > 0) {
      stack.report.line('Interrupted: stopping what this start has begun');
      await stopEngines(stack, started);
    }
    throw error;
  }
  return { layout: stack.layout, started: started.map(({ name }) => name) };
}

async function assertCanStart(stack: Stack, engines: Engine[]): Promise<void> {
  if (engines.length > 0) {
    await assertPortsFree(engines);
    await assertRoom(stack.dataDir, DATA_BYTES, 'SLUICE_DATA_DIR');
  }
}

async function notRunning({ groups, dataDir }: Stack): Promise<Engine[]> {
  const engines = groups.flatMap(group => group.engines);
  const running = await Promise.all(
    engines.map(engine => isRunning(engine, dataDir)),
  );
  return engines.filter((_, index) => !running[index]);
}

async function startGroup(
  group: EngineGroup,
  context: { stack: Stack; runtime: Runtime; started: Engine[] },
): Promise<void> {
  const { report, signal } = context.stack;
  await Promise.all(
    group.engines.map(engine => ensureRunning(engine, context)),
  );
  signal?.throwIfAborted();
  const begun = Date.now();
  report.done(`${group.title}: ${await group.ready()}`, begun);
}
