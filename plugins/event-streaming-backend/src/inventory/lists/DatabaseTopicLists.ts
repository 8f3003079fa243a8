// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import {
  DatabaseFlag,
  DatabaseNumber,
  DatabaseRow,
} from '../stores/columnReaders';
import { SourceState, SourceStore } from '../stores/SourceStore';
import { addTopicFilter } from './addTopicFilter';
import { addTopicOrder } from './addTopicOrder';
import { LISTED_COLUMNS, ListedTopic, toListedTopic } from './ListedTopic';
import { pathFor } from './QueryPath';
import { cursorAfter, positionOf } from './topicCursor';
import {
  TopicFilter,
  TopicLists,
  TopicPage,
  TopicPageRequest,
} from './TopicLists';
import { Totals, TotalsCache } from './TotalsCache';

/** Everything a `DatabaseTopicLists` is made of. */
export interface DatabaseTopicListsOptions {
  knex: Knex;
  sources: Pick<SourceStore<unknown>, 'states'>;
  /** Names of all clusters. */
  clusters: string[];
}

const COLUMNS = LISTED_COLUMNS.map(name => `t.${name}`);

/** Lists by keyset paging, with totals that are counted once a snapshot. */
export class DatabaseTopicLists implements TopicLists {
  readonly #options: DatabaseTopicListsOptions;
  readonly #totals = TotalsCache.create();

  static create(options: DatabaseTopicListsOptions): TopicLists {
    return new DatabaseTopicLists(options);
  }

  private constructor(options: DatabaseTopicListsOptions) {
    this.#options = options;
  }

  async page(
    filter: TopicFilter,
    request: TopicPageRequest,
  ): Promise<TopicPage> {
    const after = positionOf(request);
    const states = await this.#states();
    const totals = await this.#totalsOf(filter, states);
    const totalItems = itemsOf(totals, filter);
    const target = {
      knex: this.#options.knex,
      path: pathFor(totalItems, request.limit),
      query: this.#options.knex('topics as t').select(COLUMNS),
    };
    addTopicFilter(target, filter);
    addTopicOrder(target, request, after);
    const found: DatabaseRow<ListedTopic>[] = totalItems
      ? await target.query.limit(request.limit + 1)
      : [];
    const rows = found.slice(0, request.limit).map(toListedTopic);
    const last = found.length > request.limit ? undefined : rows.at(-1);
    return {
      rows,
      totalItems,
      states,
      hiddenInternal: filter.internal ? 0 : totals.internal,
      cursorAfter: row =>
        row === last ? undefined : cursorAfter(row, request),
    };
  }

  async count(filter: TopicFilter): Promise<number> {
    const totals = await this.#totalsOf(filter, await this.#states());
    return itemsOf(totals, filter);
  }

  #states(): Promise<Map<string, SourceState>> {
    const { clusters, sources } = this.#options;
    return sources.states(clusters);
  }

  #totalsOf(
    filter: TopicFilter,
    states: Map<string, SourceState>,
  ): Promise<Totals> {
    const snapshot = this.#options.clusters
      .map(name => states.get(name)?.generation ?? 0)
      .join(' ');
    const all = { ...filter, internal: true };
    return this.#totals.get(JSON.stringify(all), snapshot, () =>
      this.#count(all),
    );
  }

  async #count(filter: TopicFilter): Promise<Totals> {
    const { knex } = this.#options;
    const query = knex('topics as t')
      .select('t.internal', knex.raw('count(*) as count'))
      .groupBy('t.internal');
    addTopicFilter({ knex, path: 'scan', query }, filter);
    const rows: { internal: DatabaseFlag; count: DatabaseNumber }[] =
      await query;
    const countOf = (internal: boolean) =>
      Number(rows.find(row => Boolean(row.internal) === internal)?.count ?? 0);
    return { items: countOf(false), internal: countOf(true) };
  }
}

function itemsOf({ items, internal }: Totals, filter: TopicFilter): number {
  return filter.internal ? items + internal : items;
}
