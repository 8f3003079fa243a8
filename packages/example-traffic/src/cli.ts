// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { runCli } from './runCli';

/** Leaving the groups of a cluster that has just died would take far longer. */
const GRACE_MS = 8_000;

const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    interrupted.abort();
    setTimeout(() => process.exit(0), GRACE_MS).unref();
  });
}

runCli(process.argv.slice(2), {
  write: line => process.stdout.write(`${line}\n`),
  signal: interrupted.signal,
  env: process.env,
})
  .then(code => {
    process.exitCode = code;
  })
  .catch((error: Error) => {
    process.stderr.write(
      interrupted.signal.aborted ? 'Interrupted.\n' : `${error.message}\n`,
    );
    process.exitCode = interrupted.signal.aborted ? 130 : 1;
  });
