// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StepMoment } from '../__testUtils__/backendProcess/CrashPoint';
import {
  freshPostgres,
  freshSqlite,
} from '../__testUtils__/backendProcess/freshDatabases';
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

const MINUTE = 60_000;

jest.setTimeout(10 * MINUTE);

const { layout } = testStack();

const MOMENTS: StepMoment[] = ['before', 'inside', 'after'];
const POINTS = SCHEMA_OPERATION_CASES.flatMap(asked =>
  asked.steps.flatMap(step =>
    MOMENTS.map(moment => [moment, asked.title, step, asked] as const),
  ),
);

/** An execution changes more rows than this; a loop that ends earlier missed some. */
const FEWEST_WRITES = 6;

describe.each([
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgres],
] as const)('a worker on %s that dies', (_, freshDatabase) => {
  let folder: string;
  let trials: SchemaTrials;
  let drill: CrashDrill<SchemaOperationCase, SchemaTrial>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-schemas-'));
    const options = {
      database: await freshDatabase(folder),
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
    '%s a step of %s, %s, leaves it to the next one, which finishes it',
    async (moment, _title, step, asked) => {
      const { died, trial } = await drill.run(asked, {
        point: 'step',
        step,
        moment,
      });
      expect(died).toBe(true);
      await expect(
        expectSchemaWhole(trials, asked, trial),
      ).resolves.toBeUndefined();
    },
  );

  it.each(SCHEMA_OPERATION_CASES.map(asked => [asked.title, asked] as const))(
    'before any change of the tables by %s leaves it to the next one',
    async (_title, asked) => {
      let number = 0;
      for (let died = true; died; ) {
        number += 1;
        const done = await drill.run(asked, { point: 'write', number });
        await expectSchemaWhole(trials, asked, done.trial);
        ({ died } = done);
      }
      expect(number).toBeGreaterThan(FEWEST_WRITES);
    },
  );
});
