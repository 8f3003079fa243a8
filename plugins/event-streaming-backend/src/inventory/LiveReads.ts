// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ServiceUnavailableError, toError } from '@backstage/errors';
import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { Clusters } from '../clusters/Clusters';
import { SourceStore } from './stores/SourceStore';

/** How long a page waits for a cluster before it shows the inventory. */
const PATIENCE_MS = 3000;

/** What was read now, or why it was not. */
export type LiveRead<TValue> =
  | { live: true; value: TValue; at: number }
  | { live: false; reason: string; since?: number };

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
  ): Promise<LiveRead<TValue>> {
    const { clusters, sources } = this.#options;
    const state = (await sources.states([cluster])).get(cluster);
    if (state?.state === 'down') {
      const reason = state.reason ?? `Cluster '${cluster}' does not answer`;
      return { live: false, reason, since: state.since };
    }
    const at = Date.now();
    try {
      const value = await withinPatience(
        cluster,
        work(clusters.admin(cluster)),
      );
      return { live: true, value, at };
    } catch (error) {
      return { live: false, reason: toError(error).message, since: at };
    }
  }
}

async function withinPatience<TValue>(
  cluster: string,
  work: Promise<TValue>,
): Promise<TValue> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new ServiceUnavailableError(
            `Cluster '${cluster}' did not answer within ${
              PATIENCE_MS / 1000
            } seconds`,
          ),
        ),
      PATIENCE_MS,
    );
  });
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}
