// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  KafkaAdmin,
  KafkaAdminFactory,
} from '@sluice/plugin-event-streaming-node';
import { ClusterConfig } from '../config/EventStreamingConfig';
import { Clusters } from './Clusters';

/** Everything a `DefaultClusters` is made of. */
export interface DefaultClustersOptions {
  clusters: ClusterConfig[];
  createAdmin: KafkaAdminFactory;
  logger: LoggerService;
}

/** The clusters of the configuration; none is connected before it is asked. */
export class DefaultClusters implements Clusters {
  readonly #options: DefaultClustersOptions;
  readonly #admins = new Map<string, KafkaAdmin>();

  static create(options: DefaultClustersOptions): Clusters {
    return new DefaultClusters(options);
  }

  private constructor(options: DefaultClustersOptions) {
    this.#options = options;
  }

  list(): ClusterConfig[] {
    return this.#options.clusters;
  }

  get(name: string): ClusterConfig {
    const found = this.list().find(cluster => cluster.name === name);
    if (!found) {
      throw new NotFoundError(`There is no cluster '${name}'`);
    }
    return found;
  }

  admin(name: string): KafkaAdmin {
    const { connection } = this.get(name);
    const { createAdmin, logger } = this.#options;
    const admin =
      this.#admins.get(name) ??
      createAdmin({
        cluster: name,
        connection,
        logger: logger.child({ cluster: name }),
      });
    this.#admins.set(name, admin);
    return admin;
  }

  async close(): Promise<void> {
    const admins = [...this.#admins.entries()];
    this.#admins.clear();
    const results = await Promise.allSettled(
      admins.map(([, admin]) => admin.close()),
    );
    results.forEach((result, index) => {
      if (result.status === 'rejected') {
        this.#options.logger.warn(
          `The connection to cluster '${admins[index][0]}' did not close cleanly: ${result.reason}`,
        );
      }
    });
  }
}
