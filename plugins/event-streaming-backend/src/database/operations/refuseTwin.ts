// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestState } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { isPostgres } from '../databaseTime';
import { NewStoredRequest } from '../RequestStore';
import { RequestRow } from '../tables';
import { TwinRequestError } from '../TwinRequestError';

/** A request in one of these is under way; a failed one keeps nobody out. */
const UNDER_WAY: RequestState[] = [
  'pending',
  'approved',
  'executing',
  'waiting',
  'stale',
];

/** What two requests must not share. */
export interface Twin
  extends Pick<
    NewStoredRequest,
    'targetKey' | 'target' | 'operation' | 'title' | 'touches'
  > {
  /** The request itself, where it is there already. */
  id?: number;
}

/**
 * Two who ask for the same at once: the second learns of the first. PostgreSQL
 * runs both transactions side by side, so they queue for a lock by the target;
 * SQLite has one connection and needs none.
 *
 * @throws ConflictError naming the request that is under way
 */
export async function refuseTwin(
  trx: Knex.Transaction,
  request: Twin,
): Promise<void> {
  if (isPostgres(trx)) {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
      request.targetKey,
    ]);
  }
  const others = await trx<RequestRow>('requests')
    .where('target_key', request.targetKey)
    .where('operation', request.operation)
    .whereIn('state', UNDER_WAY)
    .whereNot('id', request.id ?? 0)
    .orderBy('id')
    .select('id', 'state', 'created_by', 'touches');
  const twin = others.find(other => overlap(other.touches, request.touches));
  if (twin) {
    throw new TwinRequestError(twin, request);
  }
}

/** What says nothing of its parts touches all of them. */
function overlap(kept: string | null, wanted: string[] | undefined): boolean {
  if (kept === null || wanted === undefined) {
    return true;
  }
  const parts: unknown = JSON.parse(kept);
  return Array.isArray(parts) && wanted.some(part => parts.includes(part));
}
