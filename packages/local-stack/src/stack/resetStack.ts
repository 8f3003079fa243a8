// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { rm } from 'node:fs/promises';
import { resolveStack, StackOptions } from './resolveStack';
import { stopStack } from './stopStack';

/** Stops every engine of the stack and deletes its data: the next start begins from nothing. */
export async function resetStack(options: StackOptions = {}): Promise<void> {
  const whole = { ...options, only: 'all' as const };
  await stopStack(whole);
  const { dataDir, groups, report } = resolveStack(whole);
  const outside = await Promise.all(
    groups
      .flatMap(({ engines }) => engines)
      .map(engine => engine.outsideFolders?.() ?? []),
  );
  for (const folder of [...outside.flat(), dataDir]) {
    await rm(folder, { recursive: true, force: true });
    report.line(`Deleted ${folder}`);
  }
}
