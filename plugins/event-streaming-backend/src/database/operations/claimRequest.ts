// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { databaseTime, databaseTimeIn, isPostgres } from '../databaseTime';

/**
 * Takes the request that has waited longest for a worker, by one conditional
 * UPDATE. There is something to do for what is approved, for what waits and
 * is due, and for what a worker left behind. PostgreSQL skips rows that another
 * worker is just taking; the condition is asked again of the row that is left.
 */
export async function claimRequest(
  knex: Knex,
  lease: string,
  leaseMs: number,
): Promise<number | undefined> {
  const next = runnable(knex, knex('requests'))
    .orderBy('updated_at')
    .orderBy('id')
    .limit(1)
    .select('id');
  if (isPostgres(knex)) {
    next.forUpdate().skipLocked();
  }
  const claimed = await runnable(knex, knex('requests'))
    .where('id', next)
    .update({
      lease_owner: lease,
      lease_until: databaseTimeIn(knex, leaseMs),
    })
    .returning('id');
  return claimed[0]?.id;
}

function runnable(knex: Knex, query: Knex.QueryBuilder) {
  const now = databaseTime(knex);
  return query
    .where(free => {
      free.whereNull('lease_until').orWhere('lease_until', '<=', now);
    })
    .where(due => {
      due
        .whereNull('waiting_next_check_at')
        .orWhere('waiting_next_check_at', '<=', now);
    })
    .where(ready => {
      ready.whereIn('state', ['executing', 'waiting']).orWhere(approved => {
        approved.where('state', 'approved').where('expires_at', '>', now);
      });
    });
}
