// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { resetStack, StackLayout, startStack } from '@sluice/local-stack';
import { access, constants, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchContext } from './BenchContext';

/** Memory in the place of a disk: making thousands of logs is ten times faster. */
const MEMORY_FOLDER = '/dev/shm';

const ENGINES = ['kafka-bench', 'postgres'];
const REGISTRY = 'registry';

/** Runs the work beside empty engines of its own, which are deleted afterwards. */
export async function withBenchStack<T>(
  { options, report, cleanup, signal }: BenchContext,
  work: (layout: StackLayout) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(await dataParent(), 'sluice-bench-'));
  const stack = { dataDir, portBase: options.portBase };
  const only = options.schemas ? [...ENGINES, REGISTRY] : ENGINES;
  const reset = cleanup.add(() => resetStack(stack));
  try {
    const { layout } = await report.step(
      `Starting ${only.join(', ')} in ${dataDir}`,
      () => startStack({ ...stack, only, signal }),
    );
    return await work(layout);
  } finally {
    await reset();
  }
}

async function dataParent(): Promise<string> {
  try {
    await access(MEMORY_FOLDER, constants.W_OK);
    return MEMORY_FOLDER;
  } catch {
    return tmpdir(); // not on this system
  }
}
