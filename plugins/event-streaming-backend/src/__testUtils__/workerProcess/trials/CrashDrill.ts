// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestState, Target } from '@sluice/plugin-event-streaming-common';
import { CrashPoint } from '../../backendProcess/CrashPoint';
import { eventually } from '../../eventually';
import { WorkerOptions } from '../WorkerOptions';
import { WorkerPool } from '../WorkerPool';
import { WorkerProcess } from '../WorkerProcess';
import { RequestTrials, Trial } from './RequestTrials';
import { TrialCase } from './TrialCase';

/** What happens between two workers, and what comes of it. */
export interface DrillTurn<TTarget> {
  meanwhile?(target: TTarget): Promise<void>;
  endsAs?: RequestState;
}

/** Has workers die while they execute, and others go on. */
export class CrashDrill<TTarget extends Target, TLive> {
  readonly #trials: RequestTrials<TTarget, TLive>;
  readonly #pool: WorkerPool;
  /** The one that executes now. */
  #worker?: WorkerProcess;

  /** Trials come first, with their tables: a worker brings none. */
  static create<TTarget extends Target, TLive>(
    trials: RequestTrials<TTarget, TLive>,
    options: WorkerOptions,
  ): CrashDrill<TTarget, TLive> {
    return new CrashDrill(trials, WorkerPool.create(options));
  }

  private constructor(trials: RequestTrials<TTarget, TLive>, pool: WorkerPool) {
    this.#trials = trials;
    this.#pool = pool;
  }

  /**
   * Has a worker die over a request and the next one finish it. Resolves to
   * whether it died before the request was done.
   */
  async run(
    asked: TrialCase<TTarget, TLive>,
    crashAt: CrashPoint,
    { meanwhile, endsAs = 'succeeded' }: DrillTurn<TTarget> = {},
  ): Promise<{ died: boolean; trial: Trial<TTarget> }> {
    const dying = await this.#next();
    await dying.work({ crashAt });
    const trial = await this.#trials.file(asked);
    await eventually(
      async () => !dying.isRunning || (await this.#isDone(trial)),
    );
    const died = !(await this.#isDone(trial));
    if (!dying.isRunning) {
      await dying.died();
      await meanwhile?.(trial.target);
      await (await this.#next()).work();
    }
    await this.#trials.until(trial.id, endsAs);
    return { died, trial };
  }

  async close(): Promise<void> {
    await this.#pool.close();
    await this.#trials.close();
  }

  /** The one that finished the last request, unless it died over it. */
  async #next(): Promise<WorkerProcess> {
    if (!this.#worker?.isRunning) {
      this.#worker = await this.#pool.next();
    }
    return this.#worker;
  }

  async #isDone({ id }: Trial<TTarget>) {
    return (await this.#trials.stateOf(id)) === 'succeeded';
  }
}
