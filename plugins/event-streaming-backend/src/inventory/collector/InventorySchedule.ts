// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { InventoryConfig } from '../../config/EventStreamingConfig';
import { DeclarationSync } from '../../declarations/DeclarationSync';
import { SourceStore } from '../stores/SourceStore';

/** Sources of one sort, and who reads them. */
export interface ScheduledSources {
  names: string[];
  collector: {
    collect(name: string): Promise<unknown>;
    close(): void | Promise<void>;
  };
}

/** Everything an `InventorySchedule` is made of. */
export interface InventoryScheduleOptions {
  scheduler: SchedulerService;
  /**
   * Each sort after those that it builds on: whose a schema is follows from its
   * topics.
   */
  sorts: readonly ScheduledSources[];
  declarations: Pick<DeclarationSync, 'run'>;
  sources: Pick<SourceStore<unknown>, 'states'>;
  config: InventoryConfig;
  logger: LoggerService;
}

/**
 * Reads at intervals, on one replica at a time: Backstage's scheduler gives
 * each run of a task to one of them, and another goes on when that one dies.
 */
export class InventorySchedule {
  readonly #options: InventoryScheduleOptions;
  #first: Promise<void> = Promise.resolve();

  static create(options: InventoryScheduleOptions): InventorySchedule {
    return new InventorySchedule(options);
  }

  private constructor(options: InventoryScheduleOptions) {
    this.#options = options;
  }

  /** Begins the first pass and returns without waiting for it. */
  async start(): Promise<void> {
    const { config, declarations, sorts } = this.#options;
    this.#first = this.#readNow();
    await this.#schedule('declarations', config.declarationsIntervalMs, () =>
      declarations.run(),
    );
    for (const { names, collector } of sorts) {
      for (const name of names) {
        await this.#schedule(`inventory-${name}`, config.intervalMs, () =>
          collector.collect(name),
        );
      }
    }
  }

  /** Waits for what was begun. */
  async close(): Promise<void> {
    await this.#first;
    for (const { collector } of [...this.#options.sorts].reverse()) {
      await collector.close();
    }
  }

  /**
   * A first pass in this process. The scheduler lets the first interval pass on
   * a restart, and a portal without topics for so long looks broken.
   */
  async #readNow(): Promise<void> {
    const { declarations, logger, sorts } = this.#options;
    try {
      await declarations.run();
      for (const { names, collector } of sorts) {
        const due = await this.#due(names);
        await Promise.all(due.map(name => collector.collect(name)));
      }
    } catch (error) {
      logger.error(
        `The first reading of ${sorts
          .flatMap(({ names }) => names)
          .join(', ')} failed and is repeated at the next interval: ${
          toError(error).message
        }`,
      );
    }
  }

  /** Those that no replica has read within the interval. */
  async #due(names: string[]): Promise<string[]> {
    const { config, sources } = this.#options;
    const states = await sources.states(names);
    const oldest = Date.now() - config.intervalMs;
    return names.filter(name => (states.get(name)?.observedAt ?? 0) < oldest);
  }

  async #schedule(
    id: string,
    milliseconds: number,
    run: () => Promise<unknown>,
  ): Promise<void> {
    const { scheduler, config } = this.#options;
    await scheduler.scheduleTask({
      id: `event-streaming-${id}`,
      scope: 'global',
      frequency: { milliseconds },
      timeout: { milliseconds: config.timeoutMs },
      fn: async () => {
        await run();
      },
    });
  }
}
