// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import {
  DatabaseFlag,
  DatabaseNumber,
  DatabaseRow,
} from '../stores/columnReaders';
import { SourceState, SourceStore } from '../stores/SourceStore';
import { addKeysetOrder } from './addKeysetOrder';
import { List, ListPage, ListRequest } from './List';
import { cursorAfter, ListPosition, positionOf } from './listCursor';
import { ListQuery } from './ListQuery';
import { ListTotals, NarrowingFilter } from './ListTotals';
import { pathFor } from './QueryPath';
import { Totals } from './TotalsCache';

/** A table that is listed: what is shown of it, and in which orders. */
export interface ListedTable<TFilter, TSort extends string, TRow> {
  table: string;
  columns: readonly string[];
  toRow(row: DatabaseRow<TRow>): TRow;
  /** Narrows a query over the table, as `t`, to a filter. */
  addFilter(target: ListQuery, filter: TFilter): void;
  /** Whether a filter keeps something from somebody where no row is narrowed. */
  keeps?(filter: TFilter): boolean;
  sortColumns: Record<TSort, string>;
  /** What is sorted by their numbers. */
  numbers: readonly TSort[];
  /** The columns that tell rows of one value apart. */
  nameColumns: readonly string[];
  /** The values of a sort column and of the name columns. */
  placeOf(row: TRow, sort: TSort): ListPosition;
  /** The order that people expect when they name only the column. */
  defaultOrderOf(sort: TSort): 'asc' | 'desc';
}

/** Everything a `DatabaseList` is made of. */
export interface DatabaseListOptions<TFilter, TSort extends string, TRow> {
  knex: Knex;
  listed: ListedTable<TFilter, TSort, TRow>;
  sources: Pick<SourceStore<unknown>, 'states'>;
  /** Names of all sources that the rows come from. */
  sourceNames: string[];
}

interface CountRow {
  count: DatabaseNumber;
  narrowed: DatabaseFlag;
}

/** A list by keyset paging, with totals that are counted once a snapshot. */
export class DatabaseList<
  TFilter extends NarrowingFilter,
  TSort extends string,
  TRow,
> implements List<TFilter, TSort, TRow>
{
  readonly #options: DatabaseListOptions<TFilter, TSort, TRow>;
  /** In one piece: Knex would quote each name for each list. */
  readonly #columns: string;
  readonly #totals: ListTotals<TFilter>;

  static create<TFilter extends NarrowingFilter, TSort extends string, TRow>(
    options: DatabaseListOptions<TFilter, TSort, TRow>,
  ): List<TFilter, TSort, TRow> {
    return new DatabaseList(options);
  }

  private constructor(options: DatabaseListOptions<TFilter, TSort, TRow>) {
    this.#options = options;
    this.#columns = options.listed.columns.map(name => `t.${name}`).join(', ');
    this.#totals = ListTotals.create({ count: all => this.#count(all) });
  }

  async page(
    filter: TFilter,
    request: ListRequest<TSort>,
  ): Promise<ListPage<TRow>> {
    const { listed } = this.#options;
    const { sort, limit } = request;
    const after = positionOf(request, {
      isNumber: listed.numbers.includes(sort),
      names: listed.nameColumns.length,
    });
    const states = await this.#states();
    const { items } = await this.#totals.of(filter, states);
    const query = this.#rowsOf(filter, { request, after, items });
    const found: DatabaseRow<TRow>[] = items ? await query : [];
    const rows = found.slice(0, limit).map(row => listed.toRow(row));
    const last = found.length > limit ? undefined : rows.at(-1);
    return {
      rows,
      totalItems: items,
      states,
      cursorAfter: row =>
        row === last
          ? undefined
          : cursorAfter(request, listed.placeOf(row, sort)),
    };
  }

  async count(filter: TFilter): Promise<number> {
    const { items } = await this.#totals.of(filter, await this.#states());
    return items;
  }

  #states(): Promise<Map<string, SourceState>> {
    const { sources, sourceNames } = this.#options;
    return sources.states(sourceNames);
  }

  /** The rows of a page and the one after it. */
  #rowsOf(
    filter: TFilter,
    {
      request: { sort, order, limit },
      after,
      items,
    }: { request: ListRequest<TSort>; after?: ListPosition; items: number },
  ): Knex.QueryBuilder {
    const { knex, listed } = this.#options;
    const query = knex(`${listed.table} as t`).select(knex.raw(this.#columns));
    const target = { knex, path: pathFor(items, limit), query };
    listed.addFilter(target, filter);
    addKeysetOrder(target, {
      column: listed.sortColumns[sort],
      order,
      names: listed.nameColumns,
      nameOrder: order === listed.defaultOrderOf(sort) ? 'asc' : 'desc',
      after,
    });
    return query.limit(limit + 1);
  }

  async #count(filter: TFilter): Promise<Totals> {
    const { knex, listed } = this.#options;
    const query = knex(`${listed.table} as t`).select(
      knex.raw('count(*) as count'),
      knex.raw(
        "max(case when t.visibility = 'all' then 0 else 1 end) as narrowed",
      ),
    );
    listed.addFilter({ knex, path: 'scan', query }, filter);
    const [{ count, narrowed }]: CountRow[] = await query;
    return {
      items: Number(count),
      internal: 0,
      narrowed: Boolean(narrowed) || (listed.keeps?.(filter) ?? false),
    };
  }
}
