// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';

/** Everything a `SourceClients` is made of. */
export interface SourceClientsOptions<TConfig, TClient> {
  /** What a source is called in sentences, such as `schema registry`. */
  title: string;
  configs: TConfig[];
  createClient(config: TConfig): TClient;
  logger: LoggerService;
}

/**
 * The sources of one sort that the configuration names, each with one client
 * that is made at the first call that uses it.
 */
export class SourceClients<
  TConfig extends { name: string },
  TClient extends { close(): Promise<void> },
> {
  readonly #options: SourceClientsOptions<TConfig, TClient>;
  readonly #clients = new Map<string, TClient>();

  static create<
    TConfig extends { name: string },
    TClient extends { close(): Promise<void> },
  >(
    options: SourceClientsOptions<TConfig, TClient>,
  ): SourceClients<TConfig, TClient> {
    return new SourceClients(options);
  }

  private constructor(options: SourceClientsOptions<TConfig, TClient>) {
    this.#options = options;
  }

  list(): TConfig[] {
    return this.#options.configs;
  }

  /** @throws NotFoundError when no source has this name */
  get(name: string): TConfig {
    const found = this.list().find(config => config.name === name);
    if (!found) {
      throw new NotFoundError(`There is no ${this.#options.title} '${name}'`);
    }
    return found;
  }

  /** @throws NotFoundError when no source has this name */
  client(name: string): TClient {
    const client =
      this.#clients.get(name) ?? this.#options.createClient(this.get(name));
    this.#clients.set(name, client);
    return client;
  }

  /** Closes all clients; one that fails to is told and stops no other. */
  async close(): Promise<void> {
    const { title, logger } = this.#options;
    const clients = [...this.#clients.entries()];
    this.#clients.clear();
    const results = await Promise.allSettled(
      clients.map(([, client]) => client.close()),
    );
    results.forEach((result, index) => {
      if (result.status === 'rejected') {
        logger.warn(
          `The client of ${title} '${clients[index][0]}' did not close cleanly: ${result.reason}`,
        );
      }
    });
  }
}
