// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Clusters } from '../../clusters/Clusters';
import { ClusterReading } from '../reading/ClusterReading';
import { readCluster } from '../reading/readCluster';
import { ClusterReader } from './ClusterReader';

/** Reads on the thread that calls, over the connection that pages use as well. */
export class InProcessClusterReader implements ClusterReader {
  readonly #clusters: Pick<Clusters, 'admin'>;

  static create(options: { clusters: Pick<Clusters, 'admin'> }): ClusterReader {
    return new InProcessClusterReader(options.clusters);
  }

  private constructor(clusters: Pick<Clusters, 'admin'>) {
    this.#clusters = clusters;
  }

  async read(cluster: string): Promise<ClusterReading> {
    return readCluster(this.#clusters.admin(cluster));
  }

  /** The connections belong to `Clusters`. */
  async close(): Promise<void> {}
}
