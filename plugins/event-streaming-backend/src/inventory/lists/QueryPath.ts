// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { isPostgres } from '../../database/databaseTime';
import {
  filterColumn as plainFilterColumn,
  QueryPath,
} from '../../database/QueryPath';

export { pathFor } from '../../database/QueryPath';
export type { QueryPath };

/**
 * Topics to be looked through. SQLite would take the index of a filter that
 * fits most of them, and look each one up in the table; this index has all that
 * filters ask for.
 */
export function scannedTopics(knex: Knex): Knex.Raw {
  return knex.raw(
    isPostgres(knex)
      ? 'topics as t'
      : 'topics as t indexed by topics_topic_idx',
  );
}

/** A column of `topics as t` in a filter. */
export function filterColumn(
  knex: Knex,
  path: QueryPath,
  column: string,
): Knex.Raw {
  return plainFilterColumn(knex, path, `t."${column}"`);
}

/** A column to sort by; a scan keeps the database from taking its index. */
export function sortColumn(
  knex: Knex,
  path: QueryPath,
  column: string,
): Knex.Raw {
  if (path === 'walk') {
    return knex.raw(`t."${column}"`);
  }
  return isPostgres(knex)
    ? knex.raw(`coalesce(t."${column}")`)
    : knex.raw(`+t."${column}"`);
}
