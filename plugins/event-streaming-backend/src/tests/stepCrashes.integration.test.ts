// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultConfig } from '../__testUtils__/backendProcess/faultConfig';
import { freshSqlite } from '../__testUtils__/backendProcess/freshDatabases';
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

jest.setTimeout(120_000);

const { layout } = testStack();

const POINTS = OPERATION_CASES.flatMap(asked =>
  asked.steps.map(step => [asked.operation, step, asked] as const),
);

/** One point of each step; `npm run test:faults` has all of them. */
describe('a worker that dies inside of a step', () => {
  let folder: string;
  let trials: EngineTrials;
  let drill: CrashDrill<OperationCase, Trial>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-steps-'));
    const options = {
      database: await freshSqlite(folder),
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
    'of %s, %s, leaves it to the next one, which finishes it',
    async (_, step, asked) => {
      const crashAt = { point: 'step', step, moment: 'inside' } as const;
      const { died, trial } = await drill.run(asked, crashAt);
      expect(died).toBe(true);
      await expect(expectWhole(trials, asked, trial)).resolves.toBeUndefined();
    },
  );
});
