// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { statesAfter } from '../kinds/schema/changes/versionStates';
import { SCHEMA_VERSION_STATES } from '../kinds/schema/schemaInputs';
import {
  evaluateRuleChange,
  evaluateSchemaDeletion,
  evaluateStateChange,
} from './evaluateSchemaChange';

const outcomes = (findings: { outcome: string; code: string }[]) =>
  findings.map(({ outcome, code }) => `${outcome} ${code}`);

describe('evaluateRuleChange', () => {
  const base = { inheritedLevel: 'NONE', isRecordBehind: false } as const;

  it('warns of NONE, set or inherited', () => {
    expect(
      outcomes(
        evaluateRuleChange({ ...base, ownLevel: 'FULL', level: 'NONE' }),
      ),
    ).toEqual(['warning rule-none']);
    expect(outcomes(evaluateRuleChange({ ...base, ownLevel: 'FULL' }))).toEqual(
      ['warning rule-none'],
    );
  });

  it('passes any other, and refuses what is so already unless it was forgotten', () => {
    const change = { ...base, ownLevel: 'FULL', level: 'FULL' } as const;
    expect(outcomes(evaluateRuleChange(change))).toEqual([
      'violation nothing-changes',
    ]);
    expect(
      outcomes(evaluateRuleChange({ ...change, isRecordBehind: true })),
    ).toEqual(['ok rule']);
    expect(
      outcomes(evaluateRuleChange({ ...change, level: 'BACKWARD' })),
    ).toEqual(['ok rule']);
  });
});

describe('evaluateStateChange', () => {
  const states = fc.constantFrom(...SCHEMA_VERSION_STATES);

  it('passes just the ways that a registry goes, none of which leads to a draft', () => {
    fc.assert(
      fc.property(states, states, (from, to) => {
        const [finding] = evaluateStateChange(from, to);
        const isWay = statesAfter(from).includes(to);
        expect(finding.outcome).toBe(isWay ? 'ok' : 'violation');
        expect(statesAfter(from)).not.toContain('draft');
        expect(statesAfter(from)).not.toContain(from);
      }),
    );
  });
});

describe('evaluateSchemaDeletion', () => {
  it('says why it is forbidden, and what still needs it', () => {
    const artifact = 'acme.money';
    const none = { artifact, referrers: [] };
    expect(outcomes(evaluateSchemaDeletion(none))).toEqual(['ok deletion']);
    expect(
      evaluateSchemaDeletion({ ...none, forbidden: 'It is set to keep them' }),
    ).toMatchObject([
      {
        code: 'deletion-forbidden',
        detail: expect.stringContaining('It is set to keep them'),
      },
    ]);
    expect(
      evaluateSchemaDeletion({ ...none, referrers: ['billing.order 2'] }),
    ).toMatchObject([
      {
        code: 'still-referred',
        message: expect.stringContaining('billing.order 2'),
      },
    ]);
  });
});
