// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshSqlite } from '../__testUtils__/backendProcess/freshDatabases';
import { CrashDrill } from '../__testUtils__/workerProcess/CrashDrill';
import { expectSchemaWhole } from '../__testUtils__/workerProcess/expectSchemaWhole';
import { schemaFaultConfig } from '../__testUtils__/workerProcess/schemaFaultConfig';
import {
  SCHEMA_OPERATION_CASES,
  SchemaOperationCase,
} from '../__testUtils__/workerProcess/SchemaOperationCase';
import {
  SchemaTrial,
  SchemaTrials,
} from '../__testUtils__/workerProcess/SchemaTrials';

jest.setTimeout(120_000);

const { layout } = testStack();

const POINTS = SCHEMA_OPERATION_CASES.filter(
  ({ input }) => input.override,
).flatMap(asked =>
  asked.steps.map(step => [asked.title, step, asked] as const),
);

/** The override, of which most can go wrong; `npm run test:faults` has all. */
describe('a worker that dies inside of a step', () => {
  let folder: string;
  let trials: SchemaTrials;
  let drill: CrashDrill<SchemaOperationCase, SchemaTrial>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-schemas-'));
    const options = {
      database: await freshSqlite(folder),
      config: schemaFaultConfig(layout.registry.url),
    };
    trials = await SchemaTrials.create(options);
    drill = CrashDrill.create(trials, options);
  });

  afterAll(async () => {
    await drill?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(POINTS)(
    'of %s, %s, leaves it to the next one, which finishes it and puts the rule back',
    async (_, step, asked) => {
      const crashAt = { point: 'step', step, moment: 'inside' } as const;
      const { died, trial } = await drill.run(asked, crashAt);
      expect(died).toBe(true);
      await expect(
        expectSchemaWhole(trials, asked, trial),
      ).resolves.toBeUndefined();
    },
  );
});
