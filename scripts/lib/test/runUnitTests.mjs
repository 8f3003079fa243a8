// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { availableParallelism } from 'node:os';
import { runJest } from './runJest.mjs';
import { withTestStack } from './withTestStack.mjs';

/** Unit tests, and integration tests on real engines of this run's own. */
export function runUnitTests({ signal, onLine }) {
  const args = [
    `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`,
    // A busy machine is slow, which is no failure; a test that hangs still ends.
    '--testTimeout=60000',
  ];
  return withTestStack({ name: 'unit', signal, onLine }, stack =>
    runJest({ name: 'unit', args, stack, signal }),
  );
}
