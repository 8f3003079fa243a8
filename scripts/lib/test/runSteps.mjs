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
 * last line how many tests passed. Steps with a `lane` run beside those of the
 * lanes next to them. Resolves to the exit code.
 */
export async function runSteps(steps, { names, signal }) {
  const chosen = chooseSteps(steps, names);
  const results = new Map();
  for (const lanes of sideBySide(chosen)) {
    await Promise.all(
      lanes.map(async lane => {
        for (const step of lane) {
          if (!signal.aborted) {
            results.set(step, await runStep(step, signal));
          }
        }
      }),
    );
    if (signal.aborted) {
      print('\nInterrupted.');
      return 130;
    }
  }
  return summarize(chosen.map(step => results.get(step)));
}

/** Lanes that begin together: `[a1, b1, a2], [c]` is `[[a1, a2], [b1]], [[c]]`. */
export function sideBySide(steps) {
  const groups = [];
  let lanes;
  for (const step of steps) {
    if (step.lane === undefined || !lanes) {
      lanes = new Map();
      groups.push(lanes);
    }
    lanes.set(step.lane, [...(lanes.get(step.lane) ?? []), step]);
    lanes = step.lane === undefined ? undefined : lanes;
  }
  return groups.map(group => [...group.values()]);
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
