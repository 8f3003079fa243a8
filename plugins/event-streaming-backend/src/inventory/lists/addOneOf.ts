// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ListQuery } from './ListQuery';
import { filterColumn } from './QueryPath';

/** Narrows a query to some values of a column; to nothing by none of them. */
export function addOneOf(
  { knex, path, query }: ListQuery,
  column: string,
  values: string[],
): void {
  const list = values.map(() => '?').join(', ');
  query.whereRaw(`? in (${list || 'null'})`, [
    filterColumn(knex, path, column),
    ...values,
  ]);
}
