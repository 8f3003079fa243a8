// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@backstage/types';
import { RequestState } from '@sluice/plugin-event-streaming-common';
import { ProcessDatabase } from '../backendProcess/BackendProcessOptions';
import { CrashPoint } from '../backendProcess/CrashPoint';
import { eventually } from '../eventually';
import { WorkerPool } from './WorkerPool';
import { WorkerProcess } from './WorkerProcess';

/** Requests of some sort, each with objects of its own. */
export interface Trials<TCase, TTrial extends { id: string }> {
  file(asked: TCase): Promise<TTrial>;
  stateOf(id: string): Promise<RequestState>;
  until(id: string, state: RequestState): Promise<unknown>;
  close(): Promise<void>;
}

/** Has workers die while they execute, and others go on. */
export class CrashDrill<TCase, TTrial extends { id: string }> {
  readonly #trials: Trials<TCase, TTrial>;
  readonly #pool: WorkerPool;
  /** The one that executes now. */
  #worker?: WorkerProcess;

  /** Trials come first, with their tables: a worker brings none. */
  static create<TCase, TTrial extends { id: string }>(
    trials: Trials<TCase, TTrial>,
    options: { database: ProcessDatabase; config: JsonObject },
  ): CrashDrill<TCase, TTrial> {
    return new CrashDrill(trials, WorkerPool.create(options));
  }

  private constructor(trials: Trials<TCase, TTrial>, pool: WorkerPool) {
    this.#trials = trials;
    this.#pool = pool;
  }

  /**
   * Has a worker die over a request and the next one finish it. Resolves to
   * whether it died before the request was done.
   */
  async run(
    asked: TCase,
    crashAt: CrashPoint,
  ): Promise<{ died: boolean; trial: TTrial }> {
    this.#worker ??= await this.#pool.next();
    const dying = this.#worker;
    await dying.work({ crashAt });
    const trial = await this.#trials.file(asked);
    await eventually(
      async () => !dying.isRunning || (await this.#isDone(trial)),
    );
    const died = !(await this.#isDone(trial));
    if (!dying.isRunning) {
      await dying.died();
      this.#worker = await this.#pool.next();
      await this.#worker.work();
    }
    await this.#trials.until(trial.id, 'succeeded');
    return { died, trial };
  }

  async close(): Promise<void> {
    await this.#pool.close();
    await this.#trials.close();
  }

  async #isDone({ id }: TTrial) {
    return (await this.#trials.stateOf(id)) === 'succeeded';
  }
}
