// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  schemaKind,
  SchemaTarget,
  TopicLink,
} from '@sluice/plugin-event-streaming-common';
import { Clusters } from '../../clusters/Clusters';
import { EventStreamingConfig } from '../../config/EventStreamingConfig';
import { Registries } from '../../registries/Registries';
import { KnownOwners } from '../KnownOwners';
import { yieldingMap } from '../reading/yieldingMap';
import { SchemaContext, SchemaKnowledge } from './rows/SchemaContext';
import { schemaKeyOf } from './rows/schemaKeyOf';
import { strictestFirst } from './rows/strictestFirst';
import { topicsOfName } from './rows/topicsOfName';
import { DescribedTopics } from './stores/DescribedTopics';
import { SchemaRecordStore } from './stores/SchemaRecordStore';
import { SchemaRequests } from './stores/SchemaRequests';

/** Everything `SchemaContexts` is made of. */
export interface SchemaContextsOptions {
  config: Pick<
    EventStreamingConfig,
    'environments' | 'prefixes' | 'fallbackOwner'
  >;
  clusters: Pick<Clusters, 'list'>;
  registries: Pick<Registries, 'get'>;
  schemaRecords: SchemaRecordStore;
  requests: SchemaRequests;
  describedTopics: DescribedTopics;
  knownOwners: KnownOwners;
}

/** A schema of which more is to be known. */
export interface NamedArtifact {
  target: SchemaTarget;
  recordName?: string;
}

/** What rows are computed with besides a reading. */
export interface SchemaInsight {
  context: SchemaContext;
  /** What is known of a schema of those that were asked for. */
  of(target: SchemaTarget): SchemaKnowledge;
}

/** What people said about schemas, by key. */
interface Said {
  recordOf: (key: string) => SchemaKnowledge['record'];
  linksOf: (key: string) => readonly TopicLink[] | undefined;
}

/** Brings together configuration, records, topics and requests. */
export class SchemaContexts {
  readonly #options: SchemaContextsOptions;

  static create(options: SchemaContextsOptions): SchemaContexts {
    return new SchemaContexts(options);
  }

  private constructor(options: SchemaContextsOptions) {
    this.#options = options;
  }

  /** For all schemas of a registry; asks the catalog which owners exist. */
  async forPass(
    registry: string,
    artifacts: NamedArtifact[],
    now: number,
  ): Promise<SchemaInsight> {
    const { config, schemaRecords, knownOwners } = this.#options;
    const records = await schemaRecords.ofRegistry(registry);
    await knownOwners.ask([
      config.fallbackOwner,
      ...config.prefixes.map(({ owner }) => owner),
      ...[...records.values()].flatMap(({ owner }) => owner ?? []),
    ]);
    return this.#insight(registry, artifacts, {
      now,
      recordOf: key => records.get(key),
      linksOf: key => records.get(key)?.topics,
    });
  }

  /**
   * For one schema, from what is known already: it must be quick. With links,
   * as if it had these.
   */
  async forSchema(
    artifact: NamedArtifact,
    now: number,
    links?: readonly TopicLink[],
  ): Promise<SchemaInsight> {
    const { target } = artifact;
    const record = await this.#options.schemaRecords.get(target);
    return this.#insight(target.registry, [artifact], {
      now,
      recordOf: () => record,
      linksOf: () => links ?? record?.topics,
    });
  }

  async #insight(
    registry: string,
    artifacts: NamedArtifact[],
    { now, recordOf, linksOf }: Said & { now: number },
  ): Promise<SchemaInsight> {
    const context = this.#context(registry, now);
    const strategies = context.registry.topicNames;
    const entries = await yieldingMap(artifacts, ({ target, recordName }) => {
      const key = schemaKeyOf(target);
      const named = topicsOfName(strategies, target.artifact, recordName);
      return [key, { named, links: linksOf(key) ?? [] }] as const;
    });
    const described = new Map(entries);
    const [open, topics] = await Promise.all([
      this.#options.requests.openOf(registry),
      this.#options.describedTopics.known(
        context.clusters.map(({ name }) => name),
        [...described.values()]
          .flatMap(({ named, links }) => [...named, ...links])
          .map(({ topic }) => topic),
      ),
    ]);
    return {
      context,
      of: target => {
        const key = schemaKeyOf(target);
        const { named = [], links = [] } = described.get(key) ?? {};
        return {
          record: recordOf(key),
          topics: named.flatMap(({ topic }) => topics.get(topic) ?? []),
          linked: links.flatMap(({ cluster, topic }) =>
            (topics.get(topic) ?? []).filter(it => it.cluster === cluster),
          ),
          deletedBy: open.deletedBy.get(schemaKind.keyOf(target)),
          changing: open.changing.has(schemaKind.keyOf(target)),
        };
      },
    };
  }

  #context(name: string, now: number): SchemaContext {
    const { config, clusters, registries, knownOwners } = this.#options;
    const registry = registries.get(name);
    const used = config.environments.filter(environment =>
      registry.environments.includes(environment.name),
    );
    return {
      registry,
      clusters: strictestFirst(
        clusters.list().filter(({ schemaRegistry }) => schemaRegistry === name),
      ),
      visibility:
        used.length && used.every(({ visibility }) => visibility === 'owned')
          ? 'owned'
          : 'all',
      prefixes: config.prefixes,
      fallbackOwner: config.fallbackOwner,
      ownerExists: owner => knownOwners.exists(owner),
      now,
    };
  }
}
