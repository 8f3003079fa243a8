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
import { addConnectorFilter } from './addConnectorFilter';
import {
  CONNECTOR_NAME_COLUMNS,
  CONNECTOR_SORT_COLUMNS,
  connectorCursorAfter,
  connectorPositionOf,
} from './connectorCursor';
import {
  ConnectorFilter,
  ConnectorLists,
  ConnectorPage,
  ConnectorPageRequest,
  defaultConnectorOrderOf,
} from './ConnectorLists';
import {
  LISTED_CONNECTOR_COLUMNS,
  ListedConnector,
  toListedConnector,
} from './ListedConnector';

/** Everything a `DatabaseConnectorLists` is made of. */
export interface DatabaseConnectorListsOptions {
  knex: Knex;
  connectSources: Pick<SourceStore<unknown>, 'states'>;
  /** Names of all Connect clusters, and of the clusters whose topics they use. */
  sourceNames: string[];
}

interface CountRow {
  count: DatabaseNumber;
  narrowed: DatabaseFlag;
}

/** In one piece: Knex would quote each name for each list. */
const COLUMNS = LISTED_CONNECTOR_COLUMNS.map(name => `t.${name}`).join(', ');

/** Lists by keyset paging, with totals that are counted once a snapshot. */
export class DatabaseConnectorLists implements ConnectorLists {
  readonly #options: DatabaseConnectorListsOptions;
  readonly #totals = TotalsCache.create();

  static create(options: DatabaseConnectorListsOptions): ConnectorLists {
    return new DatabaseConnectorLists(options);
  }

  private constructor(options: DatabaseConnectorListsOptions) {
    this.#options = options;
  }

  async page(
    filter: ConnectorFilter,
    request: ConnectorPageRequest,
  ): Promise<ConnectorPage> {
    const { knex } = this.#options;
    const after = connectorPositionOf(request);
    const states = await this.#states();
    const { items } = await this.#totalsOf(filter, states);
    const { sort, order, limit } = request;
    const query = knex('connectors as t').select(knex.raw(COLUMNS));
    const target = { knex, path: pathFor(items, limit), query };
    addConnectorFilter(target, filter);
    addKeysetOrder(target, {
      column: CONNECTOR_SORT_COLUMNS[sort],
      order,
      names: CONNECTOR_NAME_COLUMNS,
      nameOrder: order === defaultConnectorOrderOf(sort) ? 'asc' : 'desc',
      after,
    });
    const found: DatabaseRow<ListedConnector>[] = items
      ? await query.limit(limit + 1)
      : [];
    const rows = found.slice(0, limit).map(toListedConnector);
    const last = found.length > limit ? undefined : rows.at(-1);
    return {
      rows,
      totalItems: items,
      states,
      cursorAfter: row =>
        row === last ? undefined : connectorCursorAfter(row, request),
    };
  }

  async count(filter: ConnectorFilter): Promise<number> {
    const { items } = await this.#totalsOf(filter, await this.#states());
    return items;
  }

  #states(): Promise<Map<string, SourceState>> {
    const { connectSources, sourceNames } = this.#options;
    return connectSources.states(sourceNames);
  }

  /**
   * Shared by all callers as long as nothing is kept from anybody. A filter by
   * topic may keep something from somebody even where no connector is narrowed.
   */
  async #totalsOf(
    filter: ConnectorFilter,
    states: Map<string, SourceState>,
  ): Promise<Totals> {
    const snapshot = this.#options.sourceNames
      .map(name => states.get(name)?.generation ?? 0)
      .join(' ');
    const counted = (all: ConnectorFilter) =>
      this.#totals.get(JSON.stringify(all), snapshot, () => this.#count(all));
    const { visibleTo, ...shared } = filter;
    if (visibleTo && filter.topic !== undefined) {
      return counted(filter);
    }
    const totals = await counted(shared);
    return visibleTo && totals.narrowed
      ? counted({ ...shared, visibleTo })
      : totals;
  }

  async #count(filter: ConnectorFilter): Promise<Totals> {
    const { knex } = this.#options;
    const query = knex('connectors as t').select(
      knex.raw('count(*) as count'),
      knex.raw(
        "max(case when t.visibility = 'all' then 0 else 1 end) as narrowed",
      ),
    );
    addConnectorFilter({ knex, path: 'scan', query }, filter);
    const [{ count, narrowed }]: CountRow[] = await query;
    return {
      items: Number(count),
      internal: 0,
      narrowed: Boolean(narrowed),
    };
  }
}
