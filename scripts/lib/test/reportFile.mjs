// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_TESTS, withExitCode } from './testCounts.mjs';

/** A file for a test runner's JSON report, and what it counts afterwards. */
export function reportFile(name, count) {
  const file = join(tmpdir(), `sluice-${name}-${process.pid}.json`);
  return {
    file,
    read(code) {
      const counts = existsSync(file)
        ? count(JSON.parse(readFileSync(file, 'utf8')))
        : NO_TESTS;
      rmSync(file, { force: true });
      return withExitCode(counts, code);
    },
  };
}
