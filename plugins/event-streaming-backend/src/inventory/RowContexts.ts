// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { Clusters } from '../clusters/Clusters';
import { EventStreamingConfig } from '../config/EventStreamingConfig';
import { DeclarationStore } from '../declarations/DeclarationStore';
import { KnownOwners } from './KnownOwners';
import { RowContext } from './rows/RowContext';
import { OwnerKnowledge } from './rows/topicIdentityOf';
import { OpenDeletions } from './stores/OpenDeletions';
import { SourceStore } from './stores/SourceStore';
import { TopicRecordStore } from './stores/TopicRecordStore';

/** Everything `RowContexts` is made of. */
export interface RowContextsOptions {
  config: Pick<
    EventStreamingConfig,
    'prefixes' | 'fallbackOwner' | 'inventory'
  >;
  clusters: Pick<Clusters, 'get'>;
  records: TopicRecordStore;
  declarations: Pick<DeclarationStore, 'owners'>;
  deletions: OpenDeletions;
  sources: Pick<SourceStore<unknown>, 'states'>;
  knownOwners: KnownOwners;
}

/** What rows are computed with besides a reading. */
export interface Knowledge {
  context: RowContext;
  /** What people said about a topic. */
  of(topic: string): OwnerKnowledge;
}

/** Brings together configuration, records and declarations for a cluster. */
export class RowContexts {
  readonly #options: RowContextsOptions;

  static create(options: RowContextsOptions): RowContexts {
    return new RowContexts(options);
  }

  private constructor(options: RowContextsOptions) {
    this.#options = options;
  }

  /** For all topics of a cluster; asks the catalog which owners exist. */
  async forPass(cluster: string, now: number): Promise<Knowledge> {
    const { config, records, declarations, knownOwners } = this.#options;
    const recorded = await records.ofCluster(cluster);
    const annotated = await declarations.owners(cluster);
    await knownOwners.ask([
      config.fallbackOwner,
      ...config.prefixes.map(({ owner }) => owner),
      ...[...recorded.values()].flatMap(({ owner }) => owner ?? []),
      ...annotated.values(),
    ]);
    return {
      context: await this.#context(cluster, now),
      of: topic => ({
        record: recorded.get(topic),
        annotatedOwner: annotated.get(topic),
      }),
    };
  }

  /** For one topic, from what is known already: it must be quick. */
  async forTopic(target: TopicTarget, now: number): Promise<Knowledge> {
    const { records, declarations } = this.#options;
    const [record, annotated, context] = await Promise.all([
      records.get(target),
      declarations.owners(target.cluster),
      this.#context(target.cluster, now),
    ]);
    const annotatedOwner = annotated.get(target.topic);
    return { context, of: () => ({ record, annotatedOwner }) };
  }

  async #context(cluster: string, now: number): Promise<RowContext> {
    const { config, clusters, deletions, sources, knownOwners } = this.#options;
    const [states, deletedBy] = await Promise.all([
      sources.states([cluster]),
      deletions.ofCluster(cluster),
    ]);
    return {
      cluster: clusters.get(cluster),
      prefixes: config.prefixes,
      fallbackOwner: config.fallbackOwner,
      thresholds: config.inventory,
      ownerExists: owner => knownOwners.exists(owner),
      deletedBy,
      lastReadAt: states.get(cluster)?.observedAt,
      now,
    };
  }
}
