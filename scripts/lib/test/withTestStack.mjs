// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { resetEngines, startEngines } from '../start/engines.mjs';
import { dataDir } from '../environment/paths.mjs';
import { findPortBase } from '../environment/ports.mjs';

// Below the range from which systems hand out ports of their own accord.
const FIRST_BASE = 20_500;
const LAST_BASE = 31_500;
const DISTANCE = 500;

/** Ports within a range, relative to its base; the portal's is ours. */
const PORTAL = 7;
const ENGINES = [80, 81, 83, 84, 92, 93, 180, 181, 192, 193, 194, 195, 432];

/**
 * Runs the work beside engines that are its own: fresh data, free ports. They
 * are stopped and deleted afterwards, however the work ends.
 */
export async function withTestStack({ name, only, signal, onLine }, work) {
  const portBase = await findPortBase(bases(), [PORTAL, ...ENGINES]);
  const stack = {
    dataDir: join(dataDir, `test-${name}-${process.pid}`),
    portBase,
  };
  try {
    const { layout } = await startEngines({ ...stack, only, signal, onLine });
    return await work({ ...stack, layout, portalPort: portBase + PORTAL });
  } finally {
    for (const left of leftByTests(stack)) {
      await resetEngines({ ...stack, dataDir: left });
    }
    await resetEngines(stack);
  }
}

/** Where tests that were interrupted have engines of their own: see `ownDataDir`. */
function leftByTests(stack) {
  const folder = join(stack.dataDir, 'own');
  return existsSync(folder)
    ? readdirSync(folder).map(name => join(folder, name))
    : [];
}

/** Two runs at the same time begin to look at different places. */
function bases() {
  const all = [];
  for (let base = FIRST_BASE; base <= LAST_BASE; base += DISTANCE) {
    all.push(base);
  }
  const start = process.pid % all.length;
  return [...all.slice(start), ...all.slice(0, start)];
}
