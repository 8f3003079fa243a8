// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WorkerOptions } from 'node:worker_threads';

/** Where the worker's code is: TypeScript in this repository, or as packed. */
export function collectorWorkerPath(): string {
  return require.resolve(
    '@sluice/plugin-event-streaming-backend/collectorWorker',
  );
}

/**
 * How to start it. Backstage's development start compiles TypeScript by a
 * `--require` that threads inherit; under a test runner there is none.
 */
export function collectorWorkerOptions(path: string): WorkerOptions {
  return path.endsWith('.ts') && !inheritsTransform()
    ? {
        execArgv: [
          '--require',
          require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        ],
      }
    : {};
}

function inheritsTransform(): boolean {
  return process.execArgv.some(arg => arg.includes('nodeTransform'));
}
