// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { databaseTime, databaseTimeIn, isPostgres } from '../databaseTime';

type Condition = (query: Knex.QueryBuilder) => Knex.QueryBuilder;

/**
 * Takes pending requests whose gates were not looked at for so long. Of two
 * replicas that look at once, each gets others.
 */
export function takeGatesDue(
  knex: Knex,
  ageMs: number,
  limit: number,
): Promise<number[]> {
  const before = databaseTimeIn(knex, -ageMs);
  return take(knex, limit, 'gates_checked_at', query =>
    query.where('state', 'pending').where(due => {
      due
        .whereNull('gates_checked_at')
        .orWhere('gates_checked_at', '<=', before);
    }),
  );
}

/** Takes what expires within so long, unless it was to live no longer anyway. */
export function takeRemindable(
  knex: Knex,
  reminderMs: number,
  limit: number,
): Promise<number[]> {
  return take(knex, limit, 'reminded_at', query =>
    query
      .whereIn('state', ['pending', 'stale'])
      .whereNull('reminded_at')
      .where('expires_at', '>', databaseTime(knex))
      .where('expires_at', '<=', databaseTimeIn(knex, reminderMs))
      .where(knex.raw('expires_at - created_at'), '>', Math.round(reminderMs)),
  );
}

async function take(
  knex: Knex,
  limit: number,
  column: 'gates_checked_at' | 'reminded_at',
  isDue: Condition,
): Promise<number[]> {
  const next = isDue(knex('requests')).orderBy('id').limit(limit).select('id');
  if (isPostgres(knex)) {
    next.forUpdate().skipLocked();
  }
  const taken: { id: number }[] = await isDue(knex('requests'))
    .whereIn('id', next)
    .update({ [column]: databaseTime(knex) })
    .returning('id');
  return taken.map(({ id }) => id);
}
