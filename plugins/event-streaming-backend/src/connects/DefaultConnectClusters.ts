// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConnectCluster,
  ConnectClusterFactory,
} from '@sluice/plugin-event-streaming-node';
import { ConnectClusterConfig } from '../config/EventStreamingConfig';
import { SourceClients } from '../sources/SourceClients';
import { ConnectClusters } from './ConnectClusters';

/** Everything a `DefaultConnectClusters` is made of. */
export interface DefaultConnectClustersOptions {
  connectClusters: ConnectClusterConfig[];
  createConnectCluster: ConnectClusterFactory;
  logger: LoggerService;
}

/** The Connect clusters of the configuration; none is asked before it is used. */
export class DefaultConnectClusters implements ConnectClusters {
  readonly #sources: SourceClients<ConnectClusterConfig, ConnectCluster>;

  static create(options: DefaultConnectClustersOptions): ConnectClusters {
    return new DefaultConnectClusters(options);
  }

  private constructor(options: DefaultConnectClustersOptions) {
    const { connectClusters, createConnectCluster, logger } = options;
    this.#sources = SourceClients.create({
      title: 'Connect cluster',
      configs: connectClusters,
      createClient: ({ name: connect, connection }) =>
        createConnectCluster({
          connect,
          connection,
          logger: logger.child({ connect }),
        }),
      logger,
    });
  }

  list(): ConnectClusterConfig[] {
    return this.#sources.list();
  }

  get(name: string): ConnectClusterConfig {
    return this.#sources.get(name);
  }

  client(name: string): ConnectCluster {
    return this.#sources.client(name);
  }

  close(): Promise<void> {
    return this.#sources.close();
  }
}
