// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// Runs every check and test, and says in the last line how many passed.

import { interruption } from './lib/interruption.mjs';
import { runEndToEndTests } from './lib/runEndToEndTests.mjs';
import { runScript } from './lib/runScript.mjs';
import { runStaticCheck } from './lib/runStaticCheck.mjs';
import { runUnitTests } from './lib/runUnitTests.mjs';
import { staticChecks } from './lib/staticChecks.mjs';
import { StoppedError } from './lib/StoppedError.mjs';
import {
  addCounts,
  countCheck,
  describeCounts,
  NO_TESTS,
} from './lib/testCounts.mjs';

const STEPS = [
  ...staticChecks.map(check => ({
    ...check,
    run: context => runStaticCheck(check, context),
  })),
  { name: 'unit', title: 'Unit and integration', run: runUnitTests },
  { name: 'e2e', title: 'End to end', run: runEndToEndTests },
];

const signal = interruption();

runScript(async names => {
  const results = [];
  for (const step of chooseSteps(names)) {
    results.push(await runStep(step));
    if (signal.aborted) {
      process.stdout.write('\nInterrupted.\n');
      return 130;
    }
  }
  return summarize(results);
});

async function runStep({ title, run }) {
  const begun = performance.now();
  process.stdout.write(`\n▸ ${title}\n`);
  let counts;
  try {
    counts = await run({ signal, onLine: line => print(`  ${line}`) });
  } catch (error) {
    print(error instanceof StoppedError ? error.message : error.stack);
    counts = countCheck(false);
  }
  const seconds = (performance.now() - begun) / 1000;
  return { title, counts, seconds };
}

function summarize(results) {
  print('');
  for (const { title, counts, seconds } of results) {
    const mark = counts.failed > 0 ? '✘' : '✓';
    const time = `${seconds.toFixed(1)} s`.padStart(9);
    print(`${mark} ${title.padEnd(28)}${time}   ${describeCounts(counts)}`);
  }
  const sum = results.map(({ counts }) => counts).reduce(addCounts, NO_TESTS);
  print('');
  print(describeCounts(sum));
  return sum.failed > 0 ? 1 : 0;
}

/** All, or those that are named: `npm test -- lint unit`. */
function chooseSteps(names) {
  const unknown = names.find(name => !STEPS.some(it => it.name === name));
  if (unknown) {
    const known = STEPS.map(({ name }) => name).join(', ');
    throw new StoppedError(
      `There is no step '${unknown}': known are ${known}.`,
    );
  }
  return names.length === 0
    ? STEPS
    : STEPS.filter(({ name }) => names.includes(name));
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
