// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { PENDING_STATES } from '../rows/PendingState';

/**
 * Rows of what is asked for and not there; with a time, only those that were
 * last written then.
 */
export function pendingRowsIn(
  knex: Knex,
  table: 'topics' | 'schemas' | 'connectors',
  where: object,
  observedAt?: number,
): Knex.QueryBuilder {
  const rows = knex(table)
    .where({ ...where, present: false })
    .whereIn('health', PENDING_STATES);
  return observedAt === undefined
    ? rows
    : rows.where({ observed_at: observedAt });
}
