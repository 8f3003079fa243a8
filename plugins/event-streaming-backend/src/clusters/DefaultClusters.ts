// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import {
  KafkaAdmin,
  KafkaAdminFactory,
} from '@sluice/plugin-event-streaming-node';
import { ClusterConfig } from '../config/EventStreamingConfig';
import { SourceClients } from '../sources/SourceClients';
import { Clusters } from './Clusters';

/** Everything a `DefaultClusters` is made of. */
export interface DefaultClustersOptions {
  clusters: ClusterConfig[];
  createAdmin: KafkaAdminFactory;
  logger: LoggerService;
}

/** The clusters of the configuration; none is connected before it is asked. */
export class DefaultClusters implements Clusters {
  readonly #sources: SourceClients<ClusterConfig, KafkaAdmin>;

  static create(options: DefaultClustersOptions): Clusters {
    return new DefaultClusters(options);
  }

  private constructor(options: DefaultClustersOptions) {
    const { clusters, createAdmin, logger } = options;
    this.#sources = SourceClients.create({
      title: 'cluster',
      configs: clusters,
      createClient: ({ name: cluster, connection }) =>
        createAdmin({ cluster, connection, logger: logger.child({ cluster }) }),
      logger,
    });
  }

  list(): ClusterConfig[] {
    return this.#sources.list();
  }

  get(name: string): ClusterConfig {
    return this.#sources.get(name);
  }

  admin(name: string): KafkaAdmin {
    return this.#sources.client(name);
  }

  close(): Promise<void> {
    return this.#sources.close();
  }
}
