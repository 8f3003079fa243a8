// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@backstage/types';
import { ProcessDatabase } from '../backendProcess/BackendProcessOptions';
import { CrashPoint } from '../backendProcess/CrashPoint';
import { eventually } from '../eventually';
import { EngineTrials, Trial } from './EngineTrials';
import { OperationCase } from './OperationCase';
import { WorkerPool } from './WorkerPool';
import { WorkerProcess } from './WorkerProcess';

/** Has workers die while they execute, and others go on. */
export class CrashDrill {
  readonly trials: EngineTrials;
  readonly #pool: WorkerPool;
  /** The one that executes now. */
  #worker?: WorkerProcess;

  static async create(options: {
    database: ProcessDatabase;
    config: JsonObject;
  }): Promise<CrashDrill> {
    // First the tables: a worker brings none.
    const trials = await EngineTrials.create(options);
    return new CrashDrill(trials, WorkerPool.create(options));
  }

  private constructor(trials: EngineTrials, pool: WorkerPool) {
    this.trials = trials;
    this.#pool = pool;
  }

  /**
   * Has a worker die over a request and the next one finish it. Resolves to
   * whether it died before the request was done.
   */
  async run(
    asked: OperationCase,
    crashAt: CrashPoint,
  ): Promise<{ died: boolean; trial: Trial }> {
    this.#worker ??= await this.#pool.next();
    const dying = this.#worker;
    await dying.work({ crashAt });
    const trial = await this.trials.file(asked);
    await eventually(
      async () => !dying.isRunning || (await this.#isDone(trial)),
    );
    const died = !(await this.#isDone(trial));
    if (!dying.isRunning) {
      await dying.died();
      this.#worker = await this.#pool.next();
      await this.#worker.work();
    }
    await this.trials.until(trial.id, 'succeeded');
    return { died, trial };
  }

  async close(): Promise<void> {
    await this.#pool.close();
    await this.trials.close();
  }

  async #isDone({ id }: Trial) {
    return (await this.trials.stateOf(id)) === 'succeeded';
  }
}
