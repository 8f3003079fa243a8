// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { EnvironmentTier } from '@sluice/plugin-event-streaming-common';
import {
  SchemaRegistry,
  SchemaRegistryFactory,
} from '@sluice/plugin-event-streaming-node';
import {
  EnvironmentConfig,
  SchemaRegistryConfig,
} from '../config/EventStreamingConfig';
import { Registries } from './Registries';

/** Everything a `DefaultRegistries` is made of. */
export interface DefaultRegistriesOptions {
  registries: SchemaRegistryConfig[];
  environments: EnvironmentConfig[];
  createRegistry: SchemaRegistryFactory;
  logger: LoggerService;
}

const STRICTNESS: readonly EnvironmentTier[] = ['dev', 'staging', 'prod'];

/** The registries of the configuration; none is asked before it is used. */
export class DefaultRegistries implements Registries {
  readonly #options: DefaultRegistriesOptions;
  readonly #clients = new Map<string, SchemaRegistry>();

  static create(options: DefaultRegistriesOptions): Registries {
    return new DefaultRegistries(options);
  }

  private constructor(options: DefaultRegistriesOptions) {
    this.#options = options;
  }

  list(): SchemaRegistryConfig[] {
    return this.#options.registries;
  }

  get(name: string): SchemaRegistryConfig {
    const found = this.list().find(registry => registry.name === name);
    if (!found) {
      throw new NotFoundError(`There is no schema registry '${name}'`);
    }
    return found;
  }

  environmentOf(name: string): EnvironmentConfig {
    const { environments } = this.get(name);
    const [strictest] = this.#options.environments
      .filter(environment => environments.includes(environment.name))
      .sort((a, b) => STRICTNESS.indexOf(b.tier) - STRICTNESS.indexOf(a.tier));
    return strictest;
  }

  client(name: string): SchemaRegistry {
    const { connection } = this.get(name);
    const { createRegistry, logger } = this.#options;
    const client =
      this.#clients.get(name) ??
      createRegistry({
        registry: name,
        connection,
        logger: logger.child({ registry: name }),
      });
    this.#clients.set(name, client);
    return client;
  }

  async close(): Promise<void> {
    const clients = [...this.#clients.entries()];
    this.#clients.clear();
    const results = await Promise.allSettled(
      clients.map(([, client]) => client.close()),
    );
    results.forEach((result, index) => {
      if (result.status === 'rejected') {
        this.#options.logger.warn(
          `The client of registry '${clients[index][0]}' did not close cleanly: ${result.reason}`,
        );
      }
    });
  }
}
