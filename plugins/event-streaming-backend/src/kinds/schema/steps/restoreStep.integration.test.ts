// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  PlanStep,
  SCHEMA_STEPS,
} from '@sluice/plugin-event-streaming-common';
import { InMemorySchemaInventory } from '../../../__testUtils__/InMemorySchemaInventory';
import { realRegistry } from '../__testUtils__/realRegistry';
import { FIRST } from '../__testUtils__/schemaDocuments';
import { restoreStep } from './restoreStep';

jest.setTimeout(60_000);

const registry = realRegistry();
const { client } = registry;
const inventory = new InMemorySchemaInventory();

afterAll(() => registry.registries.close());

function fixture(owed: CompatibilityLevel | null) {
  const target = registry.target();
  const step: PlanStep = {
    kind: 'schema',
    operation: SCHEMA_STEPS.restore,
    target: { ...target },
    title: 'Put the rule back',
    before: { level: 'NONE' },
    after: { level: owed },
    risk: 'low',
    mode: 'converge',
    always: true,
  };
  const check = () => restoreStep.check(step, target, { client, inventory });
  return { target, check };
}

describe('putting a rule back', () => {
  it.each([
    ['BACKWARD', 'NONE', 'todo'],
    ['BACKWARD', undefined, 'todo'],
    ['BACKWARD', 'BACKWARD', 'done'],
    ['BACKWARD', 'FULL', 'diverged'],
    [null, 'NONE', 'todo'],
    [null, undefined, 'done'],
    [null, 'FULL', 'diverged'],
  ] as const)(
    'to %s, where it is %s now, is %s',
    async (owed, level, expected) => {
      const { check, target } = fixture(owed);
      await registry.register(target, FIRST);
      await client.setCompatibility(target, level);
      expect(await check()).toMatchObject({ state: expected });
    },
  );

  it('ends where there is no schema any more that could have one', async () => {
    const { check, target } = fixture('BACKWARD');
    expect(await check()).toMatchObject({
      state: 'diverged',
      says: `'${target.artifact}' was deleted by somebody else while its rule was out of force: there is no rule to put back`,
    });
  });
});
