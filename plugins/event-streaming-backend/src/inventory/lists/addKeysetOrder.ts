// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { ListQuery } from './ListQuery';
import { sortColumn } from './QueryPath';

type Order = 'asc' | 'desc';

/** How a list is sorted, and where a page of it begins. */
export interface KeysetOrder {
  /** What people sort by. */
  column: string;
  order: Order;
  /** The columns that tell equal values apart, and how they are sorted. */
  names: readonly string[];
  nameOrder: Order;
  /** The values of these columns in the last row of the page before. */
  after?: readonly (string | number)[];
}

/** Sorts a query and begins it behind a position. */
export function addKeysetOrder(
  { knex, path, query }: ListQuery,
  { column, order, names, nameOrder, after }: KeysetOrder,
): void {
  const key = sortColumn(knex, path, column);
  const rest = names.map(name => sortColumn(knex, path, name));
  if (after && order === nameOrder) {
    // One comparison that the index can begin at.
    addBeyond(query, [key, ...rest], { order, after });
  } else if (after) {
    const [value, ...others] = after;
    query.where(key, `${beyond(order)}=`, value).where(either =>
      addBeyond(either.where(key, beyond(order), value), rest, {
        order: nameOrder,
        after: others,
        or: true,
      }),
    );
  }
  query.orderBy([
    { column: key, order },
    ...rest.map(each => ({ column: each, order: nameOrder })),
  ]);
}

function addBeyond(
  query: Knex.QueryBuilder,
  columns: Knex.Raw[],
  {
    order,
    after,
    or = false,
  }: { order: Order; after: readonly (string | number)[]; or?: boolean },
): void {
  const marks = columns.map(() => '?').join(', ');
  const values: readonly Knex.RawBinding[] = [...columns, ...after];
  const text = `(${marks}) ${beyond(order)} (${marks})`;
  if (or) {
    query.orWhereRaw(text, values);
  } else {
    query.whereRaw(text, values);
  }
}

function beyond(order: Order): '>' | '<' {
  return order === 'asc' ? '>' : '<';
}
