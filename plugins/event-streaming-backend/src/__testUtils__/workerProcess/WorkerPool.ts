// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WorkerOptions } from './WorkerOptions';
import { WorkerProcess } from './WorkerProcess';

/** Workers one after another; the next is loaded while one still works. */
export class WorkerPool {
  readonly #options: WorkerOptions;
  readonly #all: Promise<WorkerProcess>[] = [];
  #spare: Promise<WorkerProcess>;

  static create(options: WorkerOptions): WorkerPool {
    return new WorkerPool(options);
  }

  private constructor(options: WorkerOptions) {
    this.#options = options;
    this.#spare = this.#start();
  }

  /** One that has not been told to work yet. */
  next(): Promise<WorkerProcess> {
    const next = this.#spare;
    this.#spare = this.#start();
    return next;
  }

  /** Kills all that still run. */
  async close(): Promise<void> {
    const all = await Promise.allSettled(this.#all);
    await Promise.all(
      all.map(it => (it.status === 'fulfilled' ? it.value.kill() : undefined)),
    );
  }

  #start() {
    const started = WorkerProcess.start(this.#options);
    // Whoever asks for it hears of the failure.
    started.catch(() => undefined);
    this.#all.push(started);
    return started;
  }
}
