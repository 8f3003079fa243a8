// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { SCHEMA_STEPS } from '@sluice/plugin-event-streaming-common';
import { freshSqlite } from '../__testUtils__/backendProcess/freshDatabases';
import { crashFixture } from '../__testUtils__/workerProcess/trials/crashFixture';
import { SCHEMA_CASES } from '../__testUtils__/workerProcess/trials/schemas/schemaCases';
import { schemaFaultConfig } from '../__testUtils__/workerProcess/trials/schemas/schemaFaultConfig';
import { SchemaSubjects } from '../__testUtils__/workerProcess/trials/schemas/SchemaSubjects';

jest.setTimeout(120_000);

const POINTS = SCHEMA_CASES.filter(({ steps }) =>
  steps.includes(SCHEMA_STEPS.relax),
).flatMap(asked =>
  asked.steps.map(step => [asked.title, step, asked] as const),
);

/** The override, of which most can go wrong; `npm run test:faults` has all. */
describe('a worker that dies inside of a step', () => {
  const { dies } = crashFixture(
    {
      config: schemaFaultConfig(testStack().layout),
      subjectsOf: core => SchemaSubjects.create(core),
    },
    freshSqlite,
  );

  it.each(POINTS)(
    'of %s, %s, leaves it to the next one, which finishes it and puts the rule back',
    async (_, step, asked) => {
      const crashAt = { point: 'step', step, moment: 'inside' } as const;
      expect(await dies(asked, crashAt)).toBe(true);
    },
  );
});
