// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BenchContext } from './BenchContext';
import { benchOptions, USAGE } from './benchOptions';
import { Cleanup } from './process/Cleanup';
import { Finding } from './report/Finding';
import { formatFindings } from './report/formatFindings';
import { Report } from './report/Report';
import { runBench } from './runBench';

const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => interrupted.abort());
}

// kafkajs arms a timer with a negative delay; Node warns about it, which helps nobody here.
process.removeAllListeners('warning');

async function run(args: string[], report: Report): Promise<number> {
  const options = benchOptions(args);
  if (!options) {
    report.line(USAGE);
    return 0;
  }
  const findings: Finding[] = [];
  const cleanup = Cleanup.create();
  const context: BenchContext = {
    options,
    report,
    cleanup,
    signal: interrupted.signal,
    found: (...found) => {
      findings.push(...found);
      formatFindings(found).forEach(line => report.line(`    ${line}`));
    },
  };
  try {
    await Promise.race([runBench(context), aborted(interrupted.signal)]);
  } finally {
    await cleanup.run();
    report.line();
    formatFindings(findings).forEach(line => report.line(line));
  }
  return 0;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Interrupted.')));
  });
}

run(
  process.argv.slice(2),
  Report.create(line => process.stdout.write(`${line}\n`)),
)
  .catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    return interrupted.signal.aborted ? 130 : 1;
  })
  // Sockets of a client that was interrupted would keep the process.
  .then(code => process.exit(code));
