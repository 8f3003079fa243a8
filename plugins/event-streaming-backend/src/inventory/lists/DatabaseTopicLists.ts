// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { SourceState, SourceStore } from '../stores/SourceStore';
import { countTopics } from './countTopics';
import { findTopics } from './findTopics';
import { toListedTopic } from './ListedTopic';
import { ListTotals } from './ListTotals';
import { topicCursorAfter, topicPositionOf } from './topicCursor';
import {
  TopicFilter,
  TopicLists,
  TopicPage,
  TopicPageRequest,
} from './TopicLists';
import { Totals } from './TotalsCache';

/** Everything a `DatabaseTopicLists` is made of. */
export interface DatabaseTopicListsOptions {
  knex: Knex;
  sources: Pick<SourceStore<unknown>, 'states'>;
  /** Names of all clusters. */
  clusters: string[];
}

/** Lists by keyset paging, with totals that are counted once a snapshot. */
export class DatabaseTopicLists implements TopicLists {
  readonly #options: DatabaseTopicListsOptions;
  readonly #totals: ListTotals<TopicFilter>;

  static create(options: DatabaseTopicListsOptions): TopicLists {
    return new DatabaseTopicLists(options);
  }

  private constructor(options: DatabaseTopicListsOptions) {
    this.#options = options;
    this.#totals = ListTotals.create({
      count: filter => countTopics(options.knex, filter),
    });
  }

  async page(
    filter: TopicFilter,
    request: TopicPageRequest,
  ): Promise<TopicPage> {
    const after = topicPositionOf(request);
    const states = await this.#states();
    const totals = await this.#totalsOf(filter, states);
    const totalItems = itemsOf(totals, filter);
    const found = await findTopics({
      knex: this.#options.knex,
      filter,
      request,
      after,
      totalItems,
      allTopics: () => this.#allTopics(states),
      keys: totals.keys,
    });
    const rows = found.slice(0, request.limit).map(toListedTopic);
    const last = found.length > request.limit ? undefined : rows.at(-1);
    return {
      rows,
      totalItems,
      states,
      hiddenInternal: filter.internal ? 0 : totals.internal,
      cursorAfter: row =>
        row === last ? undefined : topicCursorAfter(row, request),
    };
  }

  async count(filter: TopicFilter): Promise<number> {
    const totals = await this.#totalsOf(filter, await this.#states());
    return itemsOf(totals, filter);
  }

  async #allTopics(states: Map<string, SourceState>): Promise<number> {
    const { items, internal } = await this.#totalsOf({}, states);
    return items + internal;
  }

  #states(): Promise<Map<string, SourceState>> {
    const { clusters, sources } = this.#options;
    return sources.states(clusters);
  }

  /** Internal ones are counted with the others, whether asked for or not. */
  #totalsOf(
    filter: TopicFilter,
    states: Map<string, SourceState>,
  ): Promise<Totals> {
    return this.#totals.of({ ...filter, internal: true }, states);
  }
}

function itemsOf({ items, internal }: Totals, filter: TopicFilter): number {
  return filter.internal ? items + internal : items;
}
