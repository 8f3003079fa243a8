// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { isPostgres } from '../../database/databaseTime';

/**
 * What finds a row of `topics` again: SQLite's own number of it, which costs
 * least there, or cluster and topic on PostgreSQL.
 */
export type TopicKey = number | [cluster: string, topic: string];

/** Narrows a query over `topics as t` to known rows. */
export function addKeys(
  { knex, query }: { knex: Knex; query: Knex.QueryBuilder },
  keys: readonly TopicKey[],
): void {
  // One parameter, so that the statement is the same for any number of them.
  const list = JSON.stringify(keys);
  query.whereRaw(
    isPostgres(knex)
      ? '(t.cluster, t.topic) in (select k->>0, k->>1 from jsonb_array_elements(?::jsonb) as k)'
      : 't.rowid in (select value from json_each(?))',
    [list],
  );
}

/** Narrows a query over `topics as t` to the rows that another one finds. */
export function addKeysOf(
  { knex, query }: { knex: Knex; query: Knex.QueryBuilder },
  found: Knex.QueryBuilder,
): void {
  const columns = isPostgres(knex) ? ['t.cluster', 't.topic'] : ['t.rowid'];
  query.whereIn(columns, found.clearSelect().select(columns));
}
