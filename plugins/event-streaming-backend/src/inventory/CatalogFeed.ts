// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { clusterEntity } from '../clusters/clusterEntity';
import { Clusters } from '../clusters/Clusters';
import { ConnectClusters } from '../connects/ConnectClusters';
import { Registries } from '../registries/Registries';
import { ConnectorFeed } from './connectors/ConnectorFeed';
import { TopicRow } from './rows/TopicRow';
import { SchemaFeed } from './schemas/SchemaFeed';
import { DatabaseRow } from './stores/columnReaders';
import { SourceStore } from './stores/SourceStore';
import { toTopicRow } from './stores/toTopicRow';
import { TopicEntities } from './TopicEntities';
import { unreadableCursor } from './unreadableCursor';

/** Everything a `CatalogFeed` is made of. */
export interface CatalogFeedOptions {
  knex: Knex;
  clusters: Clusters;
  sources: Pick<SourceStore<unknown>, 'states'>;
  entities: TopicEntities;
  registries: Pick<Registries, 'list'>;
  /** Gives the entities of schemas. */
  schemaFeed: SchemaFeed;
  connects: Pick<ConnectClusters, 'list'>;
  /** Gives the entities of connectors. */
  connectorFeed: ConnectorFeed;
  /** Owns the clusters. */
  clusterOwner: string;
  /** Where the portal is. */
  appUrl: string;
}

/** A page of entities. */
export interface EntityPage {
  items: JsonObject[];
  nextCursor?: string;
}

/** Gives the catalog the entities of each source, page by page. */
export class CatalogFeed {
  readonly #options: CatalogFeedOptions;

  static create(options: CatalogFeedOptions): CatalogFeed {
    return new CatalogFeed(options);
  }

  private constructor(options: CatalogFeedOptions) {
    this.#options = options;
  }

  async sources(): Promise<{ name: string; observedAt?: string }[]> {
    const { clusters, registries, connects, sources } = this.#options;
    const names = [clusters, registries, connects]
      .flatMap<{ name: string }>(each => each.list())
      .map(({ name }) => name);
    const states = await sources.states(names);
    return names.map(name => {
      const at = states.get(name)?.observedAt;
      return {
        name,
        observedAt: at === undefined ? undefined : new Date(at).toISOString(),
      };
    });
  }

  /**
   * The cluster first, then its topics by name: those that are there, carry
   * data, and may be known to everybody.
   */
  async page(
    source: string,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<EntityPage> {
    const { clusters, clusterOwner, appUrl, entities } = this.#options;
    const feed = this.#feedOf(source);
    if (feed) {
      return feed.page(source, { cursor, limit });
    }
    const cluster = clusters.get(source);
    const rows = await this.#rows(source, topicAfter(cursor), limit);
    const shown = rows.slice(0, limit);
    const items: object[] = await entities.of(source, shown);
    if (cursor === undefined) {
      items.unshift(clusterEntity({ cluster, owner: clusterOwner, appUrl }));
    }
    const last = shown.at(-1);
    return {
      items: items.map(item => ({ ...item })),
      nextCursor:
        rows.length > limit && last
          ? Buffer.from(last.topic).toString('base64url')
          : undefined,
    };
  }

  /** Who has the entities of a source that is no cluster. */
  #feedOf(source: string): SchemaFeed | ConnectorFeed | undefined {
    const { registries, schemaFeed, connects, connectorFeed } = this.#options;
    const isOf = (list: { name: string }[]) =>
      list.some(({ name }) => name === source);
    if (isOf(registries.list())) {
      return schemaFeed;
    }
    return isOf(connects.list()) ? connectorFeed : undefined;
  }

  async #rows(
    cluster: string,
    after: string,
    limit: number,
  ): Promise<TopicRow[]> {
    const rows: DatabaseRow<TopicRow>[] = await this.#options
      .knex('topics')
      .where({ cluster })
      .whereNot('entity_hash', '')
      .andWhere('topic', '>', after)
      .orderBy('topic')
      .limit(limit + 1);
    return rows.map(toTopicRow);
  }
}

function topicAfter(cursor: string | undefined): string {
  const topic = Buffer.from(cursor ?? '', 'base64url').toString();
  if (cursor !== undefined && !/^[a-zA-Z0-9._-]{1,249}$/.test(topic)) {
    throw unreadableCursor();
  }
  return topic;
}
