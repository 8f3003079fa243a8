// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { addKeysetOrder } from '../../lists/addKeysetOrder';
import { pathFor } from '../../lists/QueryPath';
import { Totals, TotalsCache } from '../../lists/TotalsCache';
import {
  DatabaseFlag,
  DatabaseNumber,
  DatabaseRow,
} from '../../stores/columnReaders';
import { SourceState, SourceStore } from '../../stores/SourceStore';
import { addSchemaFilter } from './addSchemaFilter';
import {
  LISTED_SCHEMA_COLUMNS,
  ListedSchema,
  toListedSchema,
} from './ListedSchema';
import {
  SCHEMA_NAME_COLUMNS,
  SCHEMA_SORT_COLUMNS,
  schemaCursorAfter,
  schemaPositionOf,
} from './schemaCursor';
import {
  defaultSchemaOrderOf,
  SchemaFilter,
  SchemaLists,
  SchemaPage,
  SchemaPageRequest,
} from './SchemaLists';

/** Everything a `DatabaseSchemaLists` is made of. */
export interface DatabaseSchemaListsOptions {
  knex: Knex;
  registrySources: Pick<SourceStore<unknown>, 'states'>;
  /** Names of all registries, and of the clusters whose topics they describe. */
  sourceNames: string[];
}

interface CountRow {
  count: DatabaseNumber;
  narrowed: DatabaseFlag;
}

/** In one piece: Knex would quote each name for each list. */
const COLUMNS = LISTED_SCHEMA_COLUMNS.map(name => `t.${name}`).join(', ');

/** Lists by keyset paging, with totals that are counted once a snapshot. */
export class DatabaseSchemaLists implements SchemaLists {
  readonly #options: DatabaseSchemaListsOptions;
  readonly #totals = TotalsCache.create();

  static create(options: DatabaseSchemaListsOptions): SchemaLists {
    return new DatabaseSchemaLists(options);
  }

  private constructor(options: DatabaseSchemaListsOptions) {
    this.#options = options;
  }

  async page(
    filter: SchemaFilter,
    request: SchemaPageRequest,
  ): Promise<SchemaPage> {
    const { knex, registrySources, sourceNames } = this.#options;
    const after = schemaPositionOf(request);
    const states = await registrySources.states(sourceNames);
    const { items } = await this.#totalsOf(filter, states);
    const { sort, order, limit } = request;
    const query = knex('schemas as t').select(knex.raw(COLUMNS));
    const target = { knex, path: pathFor(items, limit), query };
    addSchemaFilter(target, filter);
    addKeysetOrder(target, {
      column: SCHEMA_SORT_COLUMNS[sort],
      order,
      names: SCHEMA_NAME_COLUMNS,
      nameOrder: order === defaultSchemaOrderOf(sort) ? 'asc' : 'desc',
      after,
    });
    const found: DatabaseRow<ListedSchema>[] = items
      ? await query.limit(limit + 1)
      : [];
    const rows = found.slice(0, limit).map(toListedSchema);
    const last = found.length > limit ? undefined : rows.at(-1);
    return {
      rows,
      totalItems: items,
      states,
      cursorAfter: row =>
        row === last ? undefined : schemaCursorAfter(row, request),
    };
  }

  /** Shared by all callers as long as nothing is kept from anybody. */
  async #totalsOf(
    filter: SchemaFilter,
    states: Map<string, SourceState>,
  ): Promise<Totals> {
    const snapshot = this.#options.sourceNames
      .map(name => states.get(name)?.generation ?? 0)
      .join(' ');
    const counted = (all: SchemaFilter) =>
      this.#totals.get(JSON.stringify(all), snapshot, () => this.#count(all));
    const { visibleTo, ...shared } = filter;
    const totals = await counted(shared);
    return visibleTo && totals.narrowed
      ? counted({ ...shared, visibleTo })
      : totals;
  }

  async #count(filter: SchemaFilter): Promise<Totals> {
    const { knex } = this.#options;
    const query = knex('schemas as t').select(
      knex.raw('count(*) as count'),
      knex.raw(
        "max(case when t.visibility = 'all' then 0 else 1 end) as narrowed",
      ),
    );
    addSchemaFilter({ knex, path: 'scan', query }, filter);
    const [{ count, narrowed }]: CountRow[] = await query;
    return {
      items: Number(count),
      internal: 0,
      narrowed: Boolean(narrowed),
    };
  }
}
