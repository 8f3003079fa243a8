// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { Clusters } from '../../clusters/Clusters';
import { ClusterReading } from '../reading/ClusterReading';
import { ClusterReader } from './ClusterReader';
import { CollectorThread } from './CollectorThread';

/** Everything a `WorkerClusterReader` is made of. */
export interface WorkerClusterReaderOptions {
  clusters: Pick<Clusters, 'get'>;
  logger: LoggerService;
}

/**
 * Reads in a thread for each cluster, so that decoding thousands of topics
 * never holds up a request. The thread stays, with its connection.
 */
export class WorkerClusterReader implements ClusterReader {
  readonly #options: WorkerClusterReaderOptions;
  readonly #threads = new Map<string, CollectorThread>();

  static create(options: WorkerClusterReaderOptions): ClusterReader {
    return new WorkerClusterReader(options);
  }

  private constructor(options: WorkerClusterReaderOptions) {
    this.#options = options;
  }

  async read(cluster: string): Promise<ClusterReading> {
    return this.#thread(cluster).read();
  }

  async close(): Promise<void> {
    const threads = [...this.#threads.values()];
    this.#threads.clear();
    await Promise.all(threads.map(thread => thread.close()));
  }

  #thread(cluster: string): CollectorThread {
    const { clusters, logger } = this.#options;
    const known = this.#threads.get(cluster);
    if (known && !known.ended) {
      return known;
    }
    const thread = CollectorThread.start({
      cluster,
      connection: clusters.get(cluster).connection,
      logger,
    });
    this.#threads.set(cluster, thread);
    return thread;
  }
}
