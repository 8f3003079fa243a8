// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@backstage/types';
import { Target } from '@sluice/plugin-event-streaming-common';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProcessDatabase } from '../../backendProcess/BackendProcessOptions';
import { CrashPoint } from '../../backendProcess/CrashPoint';
import { tableTexts } from '../../backendProcess/tableTexts';
import { EngineCore } from '../createEngineCore';
import { CrashDrill, DrillTurn } from './CrashDrill';
import { expectWhole } from './expectWhole';
import { openTrialCore } from './openTrialCore';
import { RequestTrials, Trial } from './RequestTrials';
import { TrialCase } from './TrialCase';
import { TrialSubjects } from './TrialSubjects';

/** What crashes are tried with. */
export interface CrashSetting<TTarget extends Target, TLive> {
  config: JsonObject;
  subjectsOf(core: EngineCore): TrialSubjects<TTarget, TLive>;
}

/** A drill with a database of its own, for the tests of one `describe`. */
export function crashFixture<TTarget extends Target, TLive>(
  { config, subjectsOf }: CrashSetting<TTarget, TLive>,
  freshDatabase: (folder: string) => Promise<ProcessDatabase>,
) {
  let folder: string;
  let database: ProcessDatabase;
  let trials: RequestTrials<TTarget, TLive>;
  let drill: CrashDrill<TTarget, TLive>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-crashes-'));
    database = await freshDatabase(folder);
    const core = await openTrialCore({ database, config });
    trials = RequestTrials.create(core, subjectsOf(core));
    drill = CrashDrill.create(trials, { database, config });
  });

  afterAll(async () => {
    await drill?.close();
    await rm(folder, { recursive: true, force: true });
  });

  return {
    /** Whether a worker died over it; the next one has then finished it. */
    dies: async (
      asked: TrialCase<TTarget, TLive>,
      crashAt: CrashPoint,
    ): Promise<boolean> => {
      const { died, trial } = await drill.run(asked, crashAt);
      await expectWhole(trials, asked, trial);
      return died;
    },
    /** The same where something else happens between the two workers. */
    diesWhile: async (
      asked: TrialCase<TTarget, TLive>,
      crashAt: CrashPoint,
      turn: DrillTurn<TTarget>,
    ): Promise<{ trial: Trial<TTarget>; live: TLive; failure?: string }> => {
      const { trial } = await drill.run(asked, crashAt, turn);
      const { failure } = await trials.get(trial.id);
      return { trial, failure, live: await trials.live(trial) };
    },
    tables: () => tableTexts(database),
  };
}
