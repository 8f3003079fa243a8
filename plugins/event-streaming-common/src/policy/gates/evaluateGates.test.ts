// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { Approver, Risk } from '../../plan';
import { EnvironmentTier } from '../types';
import { DEFAULT_GATE_RULES } from './defaultGateRules';
import { evaluateGates } from './evaluateGates';
import { GateQuestion, GateRule } from './GateRule';

const question = (change: Partial<GateQuestion> = {}): GateQuestion => ({
  operation: 'topic.update',
  environment: 'prod',
  tier: 'prod',
  risk: 'low',
  effects: [],
  owner: 'group:default/billing',
  ...change,
});

const rule = (change: Partial<GateRule>): GateRule => ({
  id: 'rule',
  gates: [{ anyOf: ['owner'], reason: 'Because' }],
  ...change,
});

const effects = (...codes: string[]) => codes.map(code => ({ code }));

/** Approvers of each gate that the defaults ask for. */
function asked(tier: EnvironmentTier, ...codes: string[]) {
  return evaluateGates(
    DEFAULT_GATE_RULES,
    question({ tier, effects: effects(...codes) }),
  ).map(({ anyOf }) => anyOf);
}

describe('evaluateGates', () => {
  it.each<[string, Partial<GateRule>, boolean]>([
    ['no condition', {}, true],
    ['the operation', { operations: ['topic.update'] }, true],
    ['a pattern of operations', { operations: ['topic.*'] }, true],
    ['another operation', { operations: ['schema.*'] }, false],
    ['one of the effects', { effects: ['x', 'min-isr-changed'] }, true],
    ['another effect', { effects: ['x'] }, false],
    ['the environment', { environments: ['prod'] }, true],
    ['another environment', { environments: ['dev'] }, false],
    ['the tier', { tiers: ['staging', 'prod'] }, true],
    ['another tier', { tiers: ['dev'] }, false],
    ['the risk', { risks: ['low'] }, true],
    ['another risk', { risks: ['high'] }, false],
    ['the owner', { owners: ['group:default/billing'] }, true],
    ['another owner', { owners: ['group:default/search'] }, false],
    ['one condition of two', { tiers: ['prod'], risks: ['high'] }, false],
    ['nobody to ask', { gates: [] }, false],
  ])('goes by %s', (_, change, matches) => {
    const found = evaluateGates(
      [rule(change)],
      question({ effects: effects('min-isr-changed') }),
    );
    expect(found).toHaveLength(matches ? 1 : 0);
  });

  it('takes an unknown environment for the strictest', () => {
    expect(
      evaluateGates(
        [rule({ tiers: ['prod'] })],
        question({ environment: undefined, tier: undefined }),
      ),
    ).toHaveLength(1);
  });

  it('makes one gate of demands on the same approvers', () => {
    const rules = [
      rule({ gates: [{ anyOf: ['platform', 'owner'], reason: 'One' }] }),
      rule({
        gates: [{ anyOf: ['owner', 'platform'], count: 2, reason: 'Two' }],
      }),
      rule({ gates: [{ anyOf: ['owner', 'platform'], reason: 'One' }] }),
      rule({ gates: [{ anyOf: ['platform'], reason: 'Three' }] }),
    ];
    expect(evaluateGates(rules, question())).toEqual([
      {
        id: 'owner|platform',
        anyOf: ['owner', 'platform'],
        count: 2,
        reason: 'One; Two',
      },
      { id: 'platform', anyOf: ['platform'], count: 1, reason: 'Three' },
    ]);
  });
});

describe('DEFAULT_GATE_RULES', () => {
  it('lets harmless changes through everywhere', () => {
    const harmless = [
      'topic-created',
      'config-set',
      'config-changed',
      'retention-extended',
      'size-limit-raised',
      'partitions-added',
      'description-changed',
      'key-declared',
      'protection-set',
      'schema-created',
      'schema-version-registered',
      'schema-changed',
      'rule-tightened',
      'rule-origin-changed',
      'version-deprecated',
      'version-enabled',
      'version-sunset',
      'version-disabled',
    ];
    expect(asked('dev', ...harmless)).toEqual([]);
    expect(asked('prod', ...harmless)).toEqual([]);
  });

  it.each([
    'retention-shortened',
    'size-limit-lowered',
    'cleanup-policy-switched',
    'min-isr-changed',
    'max-message-size-raised',
    'max-message-size-lowered',
    'timestamp-type-changed',
    'unclean-election-enabled',
    'partitions-of-keyed-added',
    'key-changed',
    'timestamps-narrowed',
    'deletion-markers-shortened',
    'remote-data-deleted',
  ])('asks the owner of %s outside of dev', code => {
    expect(asked('dev', code)).toEqual([]);
    expect(asked('staging', code)).toEqual([['owner']]);
    expect(asked('prod', code)).toEqual([['owner']]);
  });

  it.each([
    'compatibility-overridden',
    'disabled-version-broken',
    'rule-loosened',
  ])('asks those who read and the platform of %s, everywhere', code => {
    const both = [['affected-owners'], ['platform']];
    expect(asked('dev', code)).toEqual(both);
    expect(asked('staging', code)).toEqual(both);
    expect(asked('prod', code)).toEqual(both);
  });

  it('asks the owner of disabling a version in use, outside of dev', () => {
    expect(asked('dev', 'version-in-use-disabled')).toEqual([]);
    expect(asked('prod', 'version-in-use-disabled')).toEqual([['owner']]);
  });

  it('asks those who run the brokers when all of their topics would pay', () => {
    expect(asked('dev', 'broker-load-raised')).toEqual([]);
    expect(asked('staging', 'broker-load-raised')).toEqual([['platform']]);
    expect(asked('prod', 'broker-load-raised')).toEqual([['platform']]);
  });

  it.each(['topic-deleted', 'schema-deleted'])(
    'asks one of two for %s in dev, and both elsewhere',
    code => {
      expect(asked('dev', code)).toEqual([['owner', 'platform']]);
      expect(asked('prod', code)).toEqual([['owner'], ['platform']]);
    },
  );

  it.each([
    ['untold-topics-written', 'platform'],
    ['untold-topics-read', 'platform'],
    ['connector-received', 'affected-owners'],
  ])('asks of %s the %s, everywhere', (code, approver) => {
    expect(asked('dev', code)).toEqual([[approver]]);
    expect(asked('prod', code)).toEqual([[approver]]);
  });

  it.each(['active-consumers-affected', 'active-connectors-affected'])(
    'asks those of %s, outside of dev',
    code => {
      const codes = ['topic-deleted', code];
      expect(asked('dev', ...codes)).toEqual([['owner', 'platform']]);
      expect(asked('prod', ...codes)).toEqual([
        ['owner'],
        ['platform'],
        ['affected-owners'],
      ]);
    },
  );

  it.each([
    ['owner-transferred', ['owner', 'platform']],
    ['owner-claimed', ['platform']],
    ['limit-excepted', ['platform']],
    ['protection-removed', ['platform']],
  ])('asks of %s the same everywhere', (code, anyOf) => {
    expect(asked('dev', code)).toEqual([anyOf]);
    expect(asked('prod', code)).toEqual([anyOf]);
  });

  it('has each id once', () => {
    const ids = DEFAULT_GATE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const WORDS: Approver[] = [
  'owner',
  'platform',
  'security',
  'affected-owners',
  'group:default/billing',
];
const CODES = ['a', 'b', 'c'];
const RISKS: Risk[] = ['low', 'medium', 'high'];

const anyDemand = fc.record({
  anyOf: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1 }),
  count: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  reason: fc.constantFrom('One', 'Two', 'Three'),
});

const anyRule: fc.Arbitrary<GateRule> = fc.record({
  id: fc.string(),
  effects: fc.option(fc.subarray(CODES), { nil: undefined }),
  risks: fc.option(fc.subarray(RISKS), { nil: undefined }),
  gates: fc.array(anyDemand, { maxLength: 3 }),
});

const anyQuestion = fc.record({
  operation: fc.constant('topic.update'),
  risk: fc.constantFrom(...RISKS),
  effects: fc.subarray(CODES).map(codes => effects(...codes)),
});

describe('evaluateGates, whatever the rules are', () => {
  it('asks no fewer people when a rule is added', () => {
    fc.assert(
      fc.property(fc.array(anyRule), anyRule, anyQuestion, (rules, more, q) => {
        const after = new Map(
          evaluateGates([...rules, more], q).map(gate => [gate.id, gate]),
        );
        for (const { id, count } of evaluateGates(rules, q)) {
          expect(after.get(id)?.count).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });

  it('asks no fewer people when there is another effect', () => {
    fc.assert(
      fc.property(fc.array(anyRule), anyQuestion, (rules, q) => {
        const all = { ...q, effects: effects(...CODES) };
        const ids = evaluateGates(rules, all).map(({ id }) => id);
        expect(ids).toEqual(
          expect.arrayContaining(evaluateGates(rules, q).map(({ id }) => id)),
        );
      }),
    );
  });

  it('has one gate for the same approvers, in any order of the rules', () => {
    fc.assert(
      fc.property(fc.array(anyRule), anyQuestion, (rules, q) => {
        const found = evaluateGates(rules, q);
        const turned = evaluateGates([...rules].reverse(), q);
        const brief = (gates: typeof found) =>
          gates.map(({ id, count }) => `${id} ${count}`).sort();
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(brief(turned)).toEqual(brief(found));
      }),
    );
  });
});
