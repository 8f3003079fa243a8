// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';

/**
 * Milliseconds since the epoch by the database's own clock, as an expression
 * for queries. Leases and expiry compare against it, so that a process whose
 * clock is off neither steals nor keeps anything.
 */
export function databaseTime(knex: Knex): Knex.Raw {
  return isPostgres(knex)
    ? knex.raw('(floor(extract(epoch from clock_timestamp()) * 1000)::bigint)')
    : knex.raw("(cast(unixepoch('subsec') * 1000 as integer))");
}

/** So many milliseconds from now. */
export function databaseTimeIn(knex: Knex, milliseconds: number): Knex.Raw {
  return isPostgres(knex)
    ? knex.raw('(? + ?::bigint)', [
        databaseTime(knex),
        Math.round(milliseconds),
      ])
    : knex.raw('(? + ?)', [databaseTime(knex), Math.round(milliseconds)]);
}

/** Whether a connection is to PostgreSQL; everything else here is SQLite. */
export function isPostgres(knex: Knex): boolean {
  return String(knex.client.config.client).includes('pg');
}
