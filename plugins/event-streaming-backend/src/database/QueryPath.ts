// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { isPostgres } from './databaseTime';

/**
 * How the database should find a page: `walk` the index of the order and leave
 * out what the filter does not want, which is fast when much fits; or `scan`
 * what the filter finds and sort it, which is fast when little fits.
 *
 * @remarks
 * SQLite keeps no statistics and would guess wrong: at 50,000 topics a rare
 * substring takes 31 ms by the index and 7 ms by a scan, a filter that fits
 * everything the other way round. PostgreSQL knows the filters, but takes a
 * substring for common.
 */
export type QueryPath = 'walk' | 'scan';

/** Matches for each row of a page from which walking the index is cheaper. */
const WALK_FROM = 40;

/** The path by how many rows fit, which is known from the total. */
export function pathFor(matches: number, limit: number): QueryPath {
  return matches >= WALK_FROM * limit ? 'walk' : 'scan';
}

/**
 * A column in a filter, as SQL; a walk keeps SQLite from taking the filter's
 * index. The name is ours: Knex would quote it anew for each list.
 */
export function filterColumn(
  knex: Knex,
  path: QueryPath,
  column: string,
): Knex.Raw {
  return knex.raw(path === 'walk' && !isPostgres(knex) ? `+${column}` : column);
}
