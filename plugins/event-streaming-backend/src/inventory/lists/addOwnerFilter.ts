// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { addOneOf } from './addOneOf';
import { ListQuery } from './ListQuery';
import { filterColumn } from './QueryPath';

/** Which owners a list is narrowed to. */
export interface OwnerFilter {
  /** What is theirs; what nobody owns is left out. */
  owners?: string[];
  /** Only what nobody owns, or whose owner is gone from the catalog. */
  unowned?: boolean;
}

/** Narrows a query to what belongs to somebody, or to nobody. */
export function addOwnerFilter(
  target: ListQuery,
  { owners, unowned }: OwnerFilter,
): void {
  const { knex, path, query } = target;
  const column = (name: string) => filterColumn(knex, path, name);
  if (owners) {
    addOneOf(target, 'owner', owners);
    query.where(column('owner_source'), '<>', 'fallback');
  }
  if (unowned) {
    query.where(either =>
      either
        .where(column('owner_source'), '=', 'fallback')
        .orWhere(column('owner_exists'), '=', false),
    );
  }
}
