// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StepMoment } from '../__testUtils__/backendProcess/CrashPoint';
import { faultConfig } from '../__testUtils__/backendProcess/faultConfig';
import {
  freshPostgres,
  freshSqlite,
} from '../__testUtils__/backendProcess/freshDatabases';
import { CrashDrill } from '../__testUtils__/workerProcess/CrashDrill';
import {
  EngineTrials,
  Trial,
} from '../__testUtils__/workerProcess/EngineTrials';
import { expectWhole } from '../__testUtils__/workerProcess/expectWhole';
import {
  OPERATION_CASES,
  OperationCase,
} from '../__testUtils__/workerProcess/OperationCase';

const MINUTE = 60_000;

jest.setTimeout(10 * MINUTE);

const { layout } = testStack();

const MOMENTS: StepMoment[] = ['before', 'inside', 'after'];
const POINTS = OPERATION_CASES.flatMap(asked =>
  asked.steps.flatMap(step =>
    MOMENTS.map(moment => [moment, asked.operation, step, asked] as const),
  ),
);

/** An execution changes more rows than this; a loop that ends earlier missed some. */
const FEWEST_WRITES = 6;

describe.each([
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgres],
] as const)('a worker on %s that dies', (_, freshDatabase) => {
  let folder: string;
  let trials: EngineTrials;
  let drill: CrashDrill<OperationCase, Trial>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-steps-'));
    const options = {
      database: await freshDatabase(folder),
      config: faultConfig(layout.kafkaDev.brokers),
    };
    trials = await EngineTrials.create(options);
    drill = CrashDrill.create(trials, options);
  });

  afterAll(async () => {
    await drill?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(POINTS)(
    '%s a step of %s, %s, leaves it to the next one, which finishes it',
    async (moment, _operation, step, asked) => {
      const { died, trial } = await drill.run(asked, {
        point: 'step',
        step,
        moment,
      });
      expect(died).toBe(true);
      await expect(expectWhole(trials, asked, trial)).resolves.toBeUndefined();
    },
  );

  it.each(OPERATION_CASES.map(asked => [asked.operation, asked] as const))(
    'before any change of the tables by %s leaves it to the next one',
    async (_operation, asked) => {
      let number = 0;
      for (let died = true; died; ) {
        number += 1;
        const done = await drill.run(asked, { point: 'write', number });
        await expectWhole(trials, asked, done.trial);
        ({ died } = done);
      }
      expect(number).toBeGreaterThan(FEWEST_WRITES);
    },
  );
});
