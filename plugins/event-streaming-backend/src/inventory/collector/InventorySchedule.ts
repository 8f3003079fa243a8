// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { InventoryConfig } from '../../config/EventStreamingConfig';
import { DeclarationSync } from '../../declarations/DeclarationSync';
import { SourceStore } from '../stores/SourceStore';
import { RegistryCollector } from '../schemas/collector/RegistryCollector';
import { ClusterCollector } from './ClusterCollector';

/** Everything an `InventorySchedule` is made of. */
export interface InventoryScheduleOptions {
  scheduler: SchedulerService;
  collector: Pick<ClusterCollector, 'collect' | 'close'>;
  registryCollector: Pick<RegistryCollector, 'collect' | 'close'>;
  declarations: Pick<DeclarationSync, 'run'>;
  sources: Pick<SourceStore<unknown>, 'states'>;
  /** Names of all clusters. */
  clusters: string[];
  /** Names of all schema registries. */
  registries: string[];
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
    const { clusters, collector, config, declarations } = this.#options;
    const { registries, registryCollector } = this.#options;
    this.#first = this.#readNow();
    await this.#schedule('declarations', config.declarationsIntervalMs, () =>
      declarations.run(),
    );
    for (const cluster of clusters) {
      await this.#schedule(`inventory-${cluster}`, config.intervalMs, () =>
        collector.collect(cluster),
      );
    }
    for (const registry of registries) {
      await this.#schedule(`inventory-${registry}`, config.intervalMs, () =>
        registryCollector.collect(registry),
      );
    }
  }

  /** Waits for what was begun. */
  async close(): Promise<void> {
    const { collector, registryCollector } = this.#options;
    await this.#first;
    registryCollector.close();
    await collector.close();
  }

  /**
   * A first pass in this process. The scheduler lets the first interval pass on
   * a restart, and a portal without topics for so long looks broken.
   */
  async #readNow(): Promise<void> {
    const { clusters, collector, declarations, logger } = this.#options;
    const { registries, registryCollector } = this.#options;
    try {
      await declarations.run();
      const due = await this.#due(clusters);
      await Promise.all(due.map(cluster => collector.collect(cluster)));
      // Whose a schema is follows from its topics.
      const dueToo = await this.#due(registries);
      await Promise.all(
        dueToo.map(registry => registryCollector.collect(registry)),
      );
    } catch (error) {
      logger.error(
        `The first reading of ${[...clusters, ...registries].join(
          ', ',
        )} failed and is repeated at the next interval: ${
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
