// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { EnvironmentTier } from '@sluice/plugin-event-streaming-common';
import {
  SchemaRegistry,
  SchemaRegistryFactory,
} from '@sluice/plugin-event-streaming-node';
import {
  EnvironmentConfig,
  SchemaRegistryConfig,
} from '../config/EventStreamingConfig';
import { SourceClients } from '../sources/SourceClients';
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
  readonly #environments: EnvironmentConfig[];
  readonly #sources: SourceClients<SchemaRegistryConfig, SchemaRegistry>;

  static create(options: DefaultRegistriesOptions): Registries {
    return new DefaultRegistries(options);
  }

  private constructor(options: DefaultRegistriesOptions) {
    const { registries, createRegistry, logger } = options;
    this.#environments = options.environments;
    this.#sources = SourceClients.create({
      title: 'schema registry',
      configs: registries,
      createClient: ({ name: registry, connection }) =>
        createRegistry({
          registry,
          connection,
          logger: logger.child({ registry }),
        }),
      logger,
    });
  }

  list(): SchemaRegistryConfig[] {
    return this.#sources.list();
  }

  get(name: string): SchemaRegistryConfig {
    return this.#sources.get(name);
  }

  environmentOf(name: string): EnvironmentConfig {
    const { environments } = this.get(name);
    const [strictest] = this.#environments
      .filter(environment => environments.includes(environment.name))
      .sort((a, b) => STRICTNESS.indexOf(b.tier) - STRICTNESS.indexOf(a.tier));
    return strictest;
  }

  client(name: string): SchemaRegistry {
    return this.#sources.client(name);
  }

  close(): Promise<void> {
    return this.#sources.close();
  }
}
