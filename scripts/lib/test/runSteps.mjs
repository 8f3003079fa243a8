// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StoppedError } from '../process/StoppedError.mjs';
import {
  addCounts,
  countCheck,
  describeCounts,
  NO_TESTS,
} from './testCounts.mjs';

/**
 * Runs steps one after another, all or those that are named, and says in the
 * last line how many tests passed. Resolves to the exit code.
 */
export async function runSteps(steps, { names, signal }) {
  const results = [];
  for (const step of chooseSteps(steps, names)) {
    results.push(await runStep(step, signal));
    if (signal.aborted) {
      print('\nInterrupted.');
      return 130;
    }
  }
  return summarize(results);
}

async function runStep({ title, run }, signal) {
  const begun = performance.now();
  print(`\n▸ ${title}`);
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

function chooseSteps(steps, names) {
  const unknown = names.find(name => !steps.some(it => it.name === name));
  if (unknown) {
    const known = steps.map(({ name }) => name).join(', ');
    throw new StoppedError(
      `There is no step '${unknown}': known are ${known}.`,
    );
  }
  return names.length === 0
    ? steps
    : steps.filter(({ name }) => names.includes(name));
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
