// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';

/** Where the process id and the output of an engine are kept. */
export function engineFiles(
  dataDir: string,
  name: string,
): { pidFile: string; logFile: string } {
  return {
    pidFile: join(dataDir, 'run', `${name}.json`),
    logFile: join(dataDir, 'logs', `${name}.log`),
  };
}
