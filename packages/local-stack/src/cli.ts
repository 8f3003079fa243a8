// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { runCli } from './runCli';

const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => interrupted.abort());
}

// kafkajs arms a timer with a negative delay now and then; Node's warning about it helps nobody here.
process.removeAllListeners('warning');
process.on('warning', ({ name, message }) => {
  if (name !== 'TimeoutNegativeWarning') {
    process.stderr.write(`${name}: ${message}\n`);
  }
});

runCli(process.argv.slice(2), {
  write: line => process.stdout.write(`${line}\n`),
  signal: interrupted.signal,
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
