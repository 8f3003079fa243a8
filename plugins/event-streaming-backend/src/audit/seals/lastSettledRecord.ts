// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { isPostgres } from '../../database/databaseTime';

/** How long to let writers finish before giving up until the next turn. */
const LOCK_TIMEOUT_MS = 2_000;

/**
 * The newest record before which none can appear any more; 0 when there is
 * none.
 *
 * PostgreSQL gives ids out when a record is written and shows it when its
 * transaction ends, so a smaller id can show up later. Whoever holds an id also
 * holds a lock on the table: one moment without writers settles all ids given
 * out. SQLite has one writer at a time.
 *
 * @throws Error of the driver when a writer does not finish in time
 */
export async function lastSettledRecord(knex: Knex): Promise<number> {
  return knex.transaction(async trx => {
    if (isPostgres(trx)) {
      await trx.raw(`set local lock_timeout = ${LOCK_TIMEOUT_MS}`);
      await trx.raw('lock table audit_records in share mode');
    }
    const [{ last }] = await trx('audit_records').max({ last: 'id' });
    return Number(last ?? 0);
  });
}
