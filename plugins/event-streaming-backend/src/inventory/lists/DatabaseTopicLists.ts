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

interface CountRow {
  internal: DatabaseFlag;
  count: DatabaseNumber;
  narrowed: DatabaseFlag;
}

/** Everything a `DatabaseTopicLists` is made of. */
export interface DatabaseTopicListsOptions {
  knex: Knex;
  sources: Pick<SourceStore<unknown>, 'states'>;
  /** Names of all clusters. */
  clusters: string[];
}

/** In one piece: Knex would quote each name for each list. */
const COLUMNS = LISTED_COLUMNS.map(name => `t.${name}`).join(', ');

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
      query: this.#options
        .knex('topics as t')
        .select(this.#options.knex.raw(COLUMNS)),
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

  /** Shared by all callers as long as nothing is kept from anybody. */
  async #totalsOf(
    filter: TopicFilter,
    states: Map<string, SourceState>,
  ): Promise<Totals> {
    const snapshot = this.#options.clusters
      .map(name => states.get(name)?.generation ?? 0)
      .join(' ');
    const counted = (all: TopicFilter) =>
      this.#totals.get(JSON.stringify(all), snapshot, () => this.#count(all));
    const { visibleTo, ...shared } = { ...filter, internal: true };
    const totals = await counted(shared);
    return visibleTo && totals.narrowed
      ? counted({ ...shared, visibleTo })
      : totals;
  }

  async #count(filter: TopicFilter): Promise<Totals> {
    const { knex } = this.#options;
    const query = knex('topics as t')
      .select('t.internal', knex.raw('count(*) as count'))
      .select(
        knex.raw(
          "max(case when t.visibility = 'all' then 0 else 1 end) as narrowed",
        ),
      )
      .groupBy('t.internal');
    addTopicFilter({ knex, path: 'scan', query }, filter);
    const rows: CountRow[] = await query;
    const countOf = (internal: boolean) =>
      Number(rows.find(row => Boolean(row.internal) === internal)?.count ?? 0);
    return {
      items: countOf(false),
      internal: countOf(true),
      narrowed: rows.some(row => Boolean(row.narrowed)),
    };
  }
}

function itemsOf({ items, internal }: Totals, filter: TopicFilter): number {
  return filter.internal ? items + internal : items;
}
