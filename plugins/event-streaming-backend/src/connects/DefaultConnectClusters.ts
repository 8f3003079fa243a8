// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  ConnectCluster,
  ConnectClusterFactory,
} from '@sluice/plugin-event-streaming-node';
import { ConnectClusterConfig } from '../config/EventStreamingConfig';
import { ConnectClusters } from './ConnectClusters';

/** Everything a `DefaultConnectClusters` is made of. */
export interface DefaultConnectClustersOptions {
  connectClusters: ConnectClusterConfig[];
  createConnectCluster: ConnectClusterFactory;
  logger: LoggerService;
}

/** The Connect clusters of the configuration; none is asked before it is used. */
export class DefaultConnectClusters implements ConnectClusters {
  readonly #options: DefaultConnectClustersOptions;
  readonly #clients = new Map<string, ConnectCluster>();

  static create(options: DefaultConnectClustersOptions): ConnectClusters {
    return new DefaultConnectClusters(options);
  }

  private constructor(options: DefaultConnectClustersOptions) {
    this.#options = options;
  }

  list(): ConnectClusterConfig[] {
    return this.#options.connectClusters;
  }

  get(name: string): ConnectClusterConfig {
    const found = this.list().find(connect => connect.name === name);
    if (!found) {
      throw new NotFoundError(`There is no Connect cluster '${name}'`);
    }
    return found;
  }

  client(name: string): ConnectCluster {
    const { connection } = this.get(name);
    const { createConnectCluster, logger } = this.#options;
    const client =
      this.#clients.get(name) ??
      createConnectCluster({
        connect: name,
        connection,
        logger: logger.child({ connect: name }),
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
          `The client of Connect cluster '${clients[index][0]}' did not close cleanly: ${result.reason}`,
        );
      }
    });
  }
}
