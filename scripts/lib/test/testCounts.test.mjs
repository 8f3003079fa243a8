// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addCounts,
  countCheck,
  countJest,
  countPlaywright,
  describeCounts,
  withExitCode,
} from './testCounts.mjs';

test('a suite that does not load counts as a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 2,
    numPendingTests: 3,
    numTodoTests: 1,
  };
  assert.deepEqual(countJest(report), { passed: 5, failed: 3, skipped: 4 });
});

test('an end-to-end test that needed a second try counts as a failure', () => {
  const report = {
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [{ message: 'no such file' }],
  };
  assert.deepEqual(countPlaywright(report), {
    passed: 4,
    failed: 3,
    skipped: 2,
  });
});

test('a run that ends badly without a failed test still fails', () => {
  const counts = { passed: 3, failed: 0, skipped: 0 };
  assert.equal(withExitCode(counts, 1).failed, 1);
  assert.equal(withExitCode(counts, 0).failed, 0);
  assert.equal(withExitCode({ ...counts, failed: 2 }, 1).failed, 2);
});

test('the last line sums up all steps', () => {
  const sum = [countCheck(true), countCheck(false), countCheck(true)].reduce(
    addCounts,
  );
  assert.equal(describeCounts(sum), '2 passed, 1 failed, 0 skipped');
});
