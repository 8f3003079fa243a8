// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { Clusters } from '../clusters/Clusters';
import { LiveRead, readLive } from './readLive';
import { SourceStore } from './stores/SourceStore';

/** How long a page waits for a cluster before it shows the inventory. */
const PATIENCE_MS = 3000;

/** Everything `LiveReads` is made of. */
export interface LiveReadsOptions {
  clusters: Pick<Clusters, 'admin'>;
  sources: Pick<SourceStore<unknown>, 'states'>;
}

/** Asks a cluster for a page, within a bound that people bear. */
export class LiveReads {
  readonly #options: LiveReadsOptions;

  static create(options: LiveReadsOptions): LiveReads {
    return new LiveReads(options);
  }

  private constructor(options: LiveReadsOptions) {
    this.#options = options;
  }

  /** A cluster that the last pass found down is not asked again by each page. */
  async read<TValue>(
    cluster: string,
    work: (admin: KafkaAdmin) => Promise<TValue>,
    { patienceMs = PATIENCE_MS }: { patienceMs?: number } = {},
  ): Promise<LiveRead<TValue>> {
    const { clusters, sources } = this.#options;
    const states = await sources.states([cluster]);
    return readLive({
      what: `Cluster '${cluster}'`,
      state: states.get(cluster),
      patienceMs,
      work: () => work(clusters.admin(cluster)),
    });
  }
}
