// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { SchemaCheck } from '../../../resources/schema/schemaCheckSchemas';
import {
  COMPATIBILITY_LEVELS,
  CompatibilityLevel,
} from '../compatibility/CompatibilityLevel';
import { compareLevels } from '../compatibility/compareLevels';
import { nextVersionName } from './nextVersionName';
import { planRegistration } from './planRegistration';
import { SchemaChange } from '../diff/SchemaChange';
import { planRuleChange } from './planRuleChange';
import { SCHEMA_STEPS } from './schemaStepNames';
import { SchemaState } from './SchemaState';

const TARGET = {
  registry: 'registry',
  group: 'default',
  artifact: 'billing.a',
};

const levels = fc.constantFrom(...COMPATIBILITY_LEVELS);
const own = fc.option(levels, { nil: undefined });

function stateOf(
  ownLevel: CompatibilityLevel | undefined,
  inheritedLevel: CompatibilityLevel,
): SchemaState {
  return {
    exists: true,
    versions: [{ version: '1', globalId: 7 }],
    rule: {
      level: ownLevel ?? inheritedLevel,
      origin: ownLevel ? 'artifact' : 'group',
    },
    ownLevel,
    inheritedLevel,
    notes: {},
  };
}

describe('planRuleChange', () => {
  it('says loosened exactly where the rule in force checks less', () => {
    fc.assert(
      fc.property(own, levels, own, (before, inherited, level) => {
        const state = stateOf(before, inherited);
        const { effects } = planRuleChange({ target: TARGET, state, level });
        const isLooser =
          compareLevels(state.rule.level, level ?? inherited) === 'loosened';
        expect(effects.some(({ code }) => code === 'rule-loosened')).toBe(
          isLooser && before !== level,
        );
      }),
    );
  });

  it('changes nothing but the own rule, from what it is to what was asked for', () => {
    fc.assert(
      fc.property(own, levels, own, (before, inherited, level) => {
        fc.pre(before !== level);
        const state = stateOf(before, inherited);
        const { steps } = planRuleChange({ target: TARGET, state, level });
        expect(steps.map(({ operation }) => operation)).toEqual([
          SCHEMA_STEPS.setRule,
          SCHEMA_STEPS.record,
        ]);
        expect(steps[0]).toMatchObject({
          before: { level: before ?? null },
          after: { level: level ?? null },
        });
      }),
    );
  });
});

describe('planRegistration', () => {
  const plan = (
    state: SchemaState,
    outcome: SchemaCheck['outcome'],
    override: boolean,
    rule = state.rule,
    told: Partial<Parameters<typeof planRegistration>[0]> = {},
    causes: SchemaCheck['causes'] = [{ description: 'x' }],
  ) =>
    planRegistration({
      target: TARGET,
      state,
      document: {
        content: '"string"',
        contentHash: 'hash',
        contentType: 'application/json',
        references: [],
        labels: {},
      },
      check: {
        outcome,
        message: '',
        rule,
        comparedWith: ['1'],
        causes,
        missing: [],
        notes: [],
      },
      changes: [],
      override,
      ...told,
    });

  it.each([
    ['default', 'NONE', true],
    ['group', 'FULL', true],
    ['group', 'NONE', false],
  ] as const)(
    'a new artifact without checks, where the rule of %s is %s: loosened is %s',
    (origin, level, isLoosened) => {
      const state = {
        ...stateOf(undefined, level),
        exists: false,
        versions: [],
      };
      const { effects } = plan(
        { ...state, rule: { level, origin } },
        'first-version',
        false,
        { level: 'NONE', origin: 'artifact' },
      );
      expect(effects.map(({ code }) => code).includes('rule-loosened')).toBe(
        isLoosened,
      );
    },
  );

  const CHANGE: SchemaChange = {
    kind: 'field-added',
    path: 'region',
    name: 'region',
    summary: "'region' was added: string, without a default",
    guessed: false,
    oldData: { level: 'fails', says: "Old data has no 'region'." },
    oldReaders: { level: 'safe', says: 'Old readers skip it.' },
  };

  it('says each cause of an override once, in plain words', () => {
    const explanation = `${CHANGE.summary}. ${CHANGE.oldData.says}`;
    const harmless: SchemaChange = {
      ...CHANGE,
      summary: "The description of 'id' changed",
      oldData: { level: 'safe', says: 'Nothing changes.' },
    };
    const { effects } = plan(
      stateOf('BACKWARD', 'NONE'),
      'incompatible',
      true,
      undefined,
      { changes: [CHANGE, harmless] },
      [
        { description: 'READER_FIELD_MISSING', explanation },
        { description: 'the same once more', explanation },
      ],
    );
    expect(effects.map(({ code, message }) => [code, message])).toEqual([
      ['schema-version-registered', "Registers version 2 of 'billing.a'"],
      ['schema-changed', harmless.summary],
      [
        'compatibility-overridden',
        expect.stringContaining('BACKWARD refuses it for 2 reasons'),
      ],
      ['compatibility-broken', explanation],
    ]);
  });

  it('goes past the rule with a version that breaks a disabled one, and says so once', () => {
    const reason = `${CHANGE.summary}. ${CHANGE.oldData.says}`;
    const { steps, effects } = plan(
      stateOf('BACKWARD', 'NONE'),
      'unchecked',
      false,
      undefined,
      {
        changes: [CHANGE],
        broken: { version: '1', level: 'BACKWARD', reasons: [reason] },
      },
    );
    expect(steps).toMatchObject([{ risk: 'high', after: { override: true } }]);
    expect(effects.map(({ code, message }) => [code, message])).toEqual([
      ['schema-version-registered', "Registers version 2 of 'billing.a'"],
      [
        'disabled-version-broken',
        `It breaks version 1 under BACKWARD, and the registry does not compare with version 1 while that is disabled. ${reason}`,
      ],
    ]);
  });

  it.each([
    ['NONE', 'medium'],
    ['FULL', 'low'],
  ] as const)('has with the first rule %s the risk %s', (level, risk) => {
    const state = {
      ...stateOf(undefined, 'FULL'),
      exists: false,
      versions: [],
    };
    const rule = { level, origin: 'artifact' as const };
    const { steps } = plan(state, 'first-version', false, rule);
    expect(steps[1]).toMatchObject({ after: { level }, risk });
  });

  it('puts back after an override just the own rule that it found, whatever happens', () => {
    fc.assert(
      fc.property(own, levels, (before, inherited) => {
        const state = stateOf(before, inherited);
        const { steps } = plan(state, 'incompatible', true);
        const [relax, , restore] = steps;
        expect(relax.before).toMatchObject({ level: before ?? null });
        expect(restore.after).toEqual({ level: before ?? null });
        expect(restore.before).toEqual(relax.after);
        expect(steps.map(({ always = false }) => always)).toEqual([
          false,
          false,
          true,
          true,
        ]);
      }),
    );
  });

  it('leaves the rule alone where it is not in the way, or not asked to', () => {
    const others = fc.constantFrom(
      'compatible',
      'unchecked',
      'no-checker',
    ) satisfies fc.Arbitrary<SchemaCheck['outcome']>;
    fc.assert(
      fc.property(
        own,
        levels,
        others,
        fc.boolean(),
        (before, level, outcome, override) => {
          const { steps, effects } = plan(
            stateOf(before, level),
            outcome,
            override,
          );
          expect(steps.map(({ operation }) => operation)).toEqual([
            SCHEMA_STEPS.register,
          ]);
          expect(effects.map(({ code }) => code)).toEqual([
            'schema-version-registered',
          ]);
        },
      ),
    );
  });

  it('gives a new schema a rule of its own', () => {
    const state = {
      ...stateOf(undefined, 'NONE'),
      exists: false,
      versions: [],
    };
    const { steps } = plan(state, 'first-version', false);
    expect(steps.map(({ operation }) => operation)).toEqual([
      SCHEMA_STEPS.register,
      SCHEMA_STEPS.setRule,
      SCHEMA_STEPS.record,
    ]);
    expect(steps[0].before).toEqual({ exists: false, newest: null });
  });
});

describe('nextVersionName', () => {
  const known = (...names: string[]) => ({
    versions: names.map((version, globalId) => ({ version, globalId })),
  });

  it('counts on where all were counted from 1, and leaves the rest to the registry', () => {
    expect(nextVersionName(known())).toBe('1');
    expect(nextVersionName(known('1', '2'))).toBe('3');
    expect(nextVersionName(known('1', '3'))).toBeUndefined();
    expect(nextVersionName(known('1', 'spring'))).toBeUndefined();
  });
});
