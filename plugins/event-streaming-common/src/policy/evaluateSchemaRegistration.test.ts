// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { SchemaCheck } from '../resources/schema/schemaCheckSchemas';
import { evaluateSchemaRegistration } from './evaluateSchemaRegistration';
import { SchemaQuestion } from './SchemaQuestion';

const BILLING = 'group:default/billing';
const ORDERS = 'group:default/orders';

const CHECK: SchemaCheck = {
  outcome: 'first-version',
  message: 'It is the first version',
  rule: { level: 'BACKWARD', origin: 'artifact' },
  comparedWith: [],
  causes: [],
  missing: [],
  notes: [],
};

/** A new schema of billing that nothing speaks against. */
function question(change: Partial<SchemaQuestion> = {}): SchemaQuestion {
  return {
    target: {
      registry: 'registry',
      group: 'default',
      artifact: 'billing.usage.events-value',
    },
    input: { owner: BILLING },
    exists: false,
    ownsTopic: false,
    isOwnerKnown: true,
    others: [],
    check: CHECK,
    prefixes: [
      { prefix: 'billing.', owner: BILLING },
      { prefix: 'orders.', owner: ORDERS },
    ],
    requester: {
      ownershipRefs: ['user:default/anna', BILLING],
      isPlatform: false,
    },
    ...change,
  };
}

const named = (artifact: string) => ({ ...question().target, artifact });
const checked = (change: Partial<SchemaCheck>) => ({
  check: { ...CHECK, ...change },
});
const PLATFORM = { ownershipRefs: ['user:default/paul'], isPlatform: true };

function codesOf(
  change: Partial<SchemaQuestion>,
  outcome: 'violation' | 'warning' | 'ok' = 'violation',
) {
  return evaluateSchemaRegistration(question(change))
    .filter(finding => finding.outcome === outcome)
    .map(({ code }) => code);
}

describe('evaluateSchemaRegistration', () => {
  it.each([
    [
      'an override',
      {
        ...checked({ outcome: 'incompatible', message: 'Not compatible' }),
        input: { override: true },
      },
      'schema-incompatible',
    ],
    [
      'a version that breaks a disabled one',
      { broken: { version: '1', level: 'BACKWARD', reasons: [] } },
      'disabled-version-broken',
    ],
  ] as const)('wants a reason for %s', (_, change, code) => {
    const findings = evaluateSchemaRegistration(
      question({ exists: true, owner: BILLING, ...change }),
    );
    expect(findings.find(finding => finding.code === code)).toMatchObject({
      outcome: 'warning',
      needsReason: true,
    });
  });

  it('says of a good one what was looked at', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf({}, 'warning')).toEqual([]);
    expect(codesOf({}, 'ok')).toEqual([
      'name',
      'prefix',
      'owner',
      'rule',
      'schema-compatible',
    ]);
  });

  it.each([
    ['a percent sign', 'billing.100%'],
    ['letters that the registry does not take', 'billing.größe'],
    ['nothing but spaces', '   '],
    ['a space at its end', 'billing.usage '],
    ['a control character', 'billing.\tusage'],
    ['a dot', '.'],
    ['two dots', '..'],
  ])('refuses a name of %s', (_, name) => {
    expect(codesOf({ target: named(name) })).toContain('name-illegal');
  });

  it('takes every other name of printable ASCII, whoever asks', () => {
    const name = fc
      .stringMatching(/^[!-$&-~]([ -$&-~]{0,40}[!-$&-~])?$/)
      .filter(text => text !== '.' && text !== '..');
    fc.assert(
      fc.property(name, artifact => {
        const change = { target: named(artifact), requester: PLATFORM };
        expect(codesOf(change)).toEqual([]);
      }),
    );
  });

  it.each([
    ['a foreign prefix', 'orders.placed-value', 'foreign-prefix'],
    ['no prefix at all', 'shop.cart-value', 'unclaimed-prefix'],
  ])('refuses a name under %s, but to the platform', (_, name, code) => {
    const target = named(name);
    expect(codesOf({ target })).toContain(code);
    expect(codesOf({ target, requester: PLATFORM })).toEqual([]);
    expect(codesOf({ target, ownsTopic: true })).not.toContain(code);
  });

  it('asks for a reason where a topic has another schema already, but not for its next version', () => {
    const topic = 'billing.usage.events';
    const others = [{ topic, part: 'value' as const, artifact: 'Old' }];
    const [warning] = evaluateSchemaRegistration(question({ others })).filter(
      ({ outcome }) => outcome === 'warning',
    );
    expect(warning).toMatchObject({
      code: 'second-schema',
      field: 'target.artifact',
      needsReason: true,
    });
    const next = { exists: true, owner: BILLING, input: {}, others };
    expect(codesOf(next, 'warning')).toEqual([]);
  });

  it.each([
    ['none', {}, 'owner-needed'],
    ['one that the catalog has not', { isOwnerKnown: false }, 'unknown-owner'],
    ['a foreign one', { owner: ORDERS }, 'foreign-owner'],
  ])(
    'refuses as owner %s',
    (
      _,
      { owner, ...change }: { owner?: string; isOwnerKnown?: boolean },
      code,
    ) => {
      const isNone = code === 'owner-needed';
      const input = isNone ? {} : { owner: owner ?? BILLING };
      expect(codesOf({ ...change, input })).toEqual([code]);
    },
  );

  it('warns the platform of an owner other than the prefix’s', () => {
    const change = { input: { owner: ORDERS }, requester: PLATFORM };
    expect(codesOf(change, 'warning')).toContain('owner-not-of-prefix');
  });

  it('warns of a new schema with the rule NONE', () => {
    const change = checked({ rule: { level: 'NONE', origin: 'artifact' } });
    expect(codesOf(change)).toEqual([]);
    expect(codesOf(change, 'warning')).toEqual(['rule-none']);
  });

  it('lets a version change neither owner nor rule', () => {
    const there = { exists: true, owner: BILLING };
    expect(codesOf({ ...there, input: {} })).toEqual([]);
    expect(
      codesOf({
        ...there,
        input: { owner: BILLING, compatibility: 'BACKWARD' },
      }),
    ).toEqual([]);
    expect(
      codesOf({ ...there, input: { owner: ORDERS, compatibility: 'NONE' } }),
    ).toEqual(['owner-stays', 'rule-stays']);
  });

  it('warns of what an author should think about', () => {
    const change = checked({ notes: ['Looks like a rename'] });
    expect(codesOf(change)).toEqual([]);
    expect(codesOf(change, 'warning')).toEqual(['schema-note']);
  });

  it('refuses everything where the registry takes no changes', () => {
    expect(codesOf({ readOnly: 'It is set to read-only' })).toEqual([
      'registry-read-only',
    ]);
  });

  it.each([
    ['broken', 'schema-broken'],
    ['unresolved', 'schema-unresolved'],
    ['unchanged', 'nothing-changes'],
  ] as const)('refuses what is %s', (outcome, code) => {
    expect(codesOf(checked({ outcome }))).toEqual([code]);
    const override = { input: { owner: BILLING, override: true } };
    expect(codesOf({ ...checked({ outcome }), ...override })).toEqual([code]);
  });

  it.each(['unchecked', 'no-checker'] as const)(
    'never calls what is %s compatible',
    outcome => {
      expect(codesOf(checked({ outcome }), 'warning')).toEqual([
        'schema-unchecked',
      ]);
      expect(codesOf(checked({ outcome }), 'ok')).not.toContain(
        'schema-compatible',
      );
    },
  );

  it('refuses an incompatible one with one violation for each cause, unless it is overridden', () => {
    const cause = fc.record(
      {
        description: fc.string({ minLength: 1 }),
        path: fc.constantFrom('/fields/1', '/required'),
        explanation: fc.string({ minLength: 1 }),
      },
      { requiredKeys: ['description'] },
    );
    fc.assert(
      fc.property(fc.array(cause, { minLength: 1 }), causes => {
        const change = checked({ outcome: 'incompatible', causes });
        const violations = evaluateSchemaRegistration(question(change)).filter(
          ({ outcome }) => outcome === 'violation',
        );
        expect(violations.map(({ message }) => message)).toEqual(
          causes.map(
            ({ explanation, description }) => explanation ?? description,
          ),
        );
        violations.forEach(({ field, detail }, index) => {
          expect(field).toBe('input.content');
          expect(detail).toContain(causes[index].description);
        });
        const input = { owner: BILLING, override: true };
        expect(codesOf({ ...change, input })).toEqual([]);
      }),
    );
  });
});
