// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readOptional } from '../process/readOptional';

/** The last lines of a log file, without the empty ones. */
export async function readLogTail(
  logFile: string,
  lines: number,
): Promise<string[]> {
  const text = (await readOptional(logFile)) ?? '';
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(-lines);
}
