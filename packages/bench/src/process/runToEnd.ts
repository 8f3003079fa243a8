// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../paths';

const MAX_OUTPUT_BYTES = 1_000_000_000;

const run = promisify(execFile);

/** Runs a program and resolves to what it wrote. */
export async function runToEnd(
  file: string,
  args: string[],
  signal: AbortSignal,
): Promise<string> {
  const { stdout } = await run(file, args, {
    cwd: ROOT,
    maxBuffer: MAX_OUTPUT_BYTES,
    signal,
  });
  return stdout;
}
