// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { root } from '../environment/paths.mjs';
import { runCommand } from '../process/runCommand.mjs';
import { countCheck } from './testCounts.mjs';

/** Runs one check; shows its words only when it fails. */
export async function runStaticCheck({ args, remedy }, { signal }) {
  const { code, output } = await runCommand(process.execPath, args, {
    cwd: root,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (code !== 0) {
    process.stdout.write(`${output.trimEnd()}\n`);
    process.stdout.write(remedy ? `Try: ${remedy}\n` : '');
  }
  return countCheck(code === 0);
}
