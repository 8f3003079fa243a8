// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';

/**
 * Requests that somebody of these asked for, owns, may answer or answered.
 * `columnOf` names a column so that the database takes an index, or does not.
 */
export function whereVisible(
  query: Knex.QueryBuilder,
  refs: string[],
  columnOf: (name: string) => Knex.Raw,
): void {
  query
    .where(asked => whereOneOf(asked, columnOf('created_by'), refs))
    .orWhere(owned => whereOneOf(owned, columnOf('owner'), refs))
    .orWhereIn('id', gates =>
      gates
        .from('request_gates')
        .whereIn('group_ref', refs)
        .select('request_id'),
    )
    .orWhereIn('id', decisions =>
      decisions
        .from('request_decisions')
        .whereIn('by', refs)
        .select('request_id'),
    );
}

/** As `whereIn`, which takes no expression for a column. */
export function whereOneOf(
  query: Knex.QueryBuilder,
  column: Knex.Raw,
  values: readonly string[],
): void {
  const list = values.map(() => '?').join(', ');
  query.whereRaw(`? in (${list || 'null'})`, [column, ...values]);
}
