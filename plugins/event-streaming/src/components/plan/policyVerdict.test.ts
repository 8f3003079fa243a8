// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding, ResolvedGate } from '@sluice/plugin-event-streaming-common';
import { findingsOf, policyVerdict } from './policyVerdict';

const finding = (code: string): Finding => ({
  code,
  outcome: 'ok',
  message: code,
});
const gate: ResolvedGate = {
  id: 'owner',
  anyOf: ['owner'],
  count: 1,
  reason: 'why',
  groups: [],
};

describe('policyVerdict', () => {
  it.each([
    [[], [], 'instant'],
    [[], [gate], 'approval'],
    [[finding('x')], [], 'impossible'],
    [[finding('x')], [gate], 'impossible'],
  ])('of violations %j and gates %j is %s', (violations, gates, verdict) => {
    expect(policyVerdict({ violations, gates })).toBe(verdict);
  });

  it('lists findings from the worst to the best', () => {
    const findings = findingsOf({
      passed: [finding('passed')],
      warnings: [finding('warning')],
      violations: [finding('violation')],
    });
    expect(findings.map(({ code }) => code)).toEqual([
      'violation',
      'warning',
      'passed',
    ]);
  });
});
