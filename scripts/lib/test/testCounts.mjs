// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Counts of a step: what `npm test` sums up in its last line. */
export const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** One check is one test. */
export function countCheck(ok) {
  return { ...NO_TESTS, [ok ? 'passed' : 'failed']: 1 };
}

/** Reads the report of `jest --json`. A suite that did not even load counts as failed. */
export function countJest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Reads Playwright's JSON report. A test that needed a second try counts as failed. */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** A run that ended badly has at least one failure, whatever its report says. */
export function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function describeCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
