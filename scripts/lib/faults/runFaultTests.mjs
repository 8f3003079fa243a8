// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { runJest } from '../test/runJest.mjs';
import { withTestStack } from '../test/withTestStack.mjs';

/**
 * The tests that `npm test` leaves out by `testPathIgnorePatterns` in
 * package.json. One after another: they break engines of their own, and each
 * needs the machine for itself.
 */
export function runFaultTests({ signal, onLine }) {
  const args = [
    '--testPathIgnorePatterns=/node_modules/',
    String.raw`--testPathPatterns=\.faults\.test\.ts$`,
    '--maxWorkers=1',
  ];
  const only = ['kafka-dev', 'postgres', 'registry', 'connect-dev'];
  return withTestStack({ name: 'faults', only, signal, onLine }, stack =>
    runJest({ name: 'faults', args, stack, signal }),
  );
}
