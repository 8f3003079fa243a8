// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StoppedError } from './StoppedError.mjs';

/** Runs a script's main function; a failure it foresaw is told in one sentence. */
export async function runScript(main) {
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0;
  } catch (error) {
    const foreseen = error instanceof StoppedError;
    process.stderr.write(`\n${foreseen ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
