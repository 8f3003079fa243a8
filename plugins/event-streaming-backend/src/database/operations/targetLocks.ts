// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { databaseTime } from '../databaseTime';
import { TargetLockedError } from '../TargetLockedError';
import { LockRow, StepRow } from '../tables';

/**
 * Locks the targets of all steps for one request, in sorted order, so that two
 * that share several can never wait for each other. Locks it has stay.
 *
 * @throws TargetLockedError naming who has one of them
 */
export async function takeTargetLocks(
  trx: Knex.Transaction,
  requestId: number,
  revision: number,
): Promise<void> {
  const steps = await trx<StepRow>('request_steps')
    .where({ request_id: requestId, revision })
    .distinct('target_key')
    .orderBy('target_key');
  for (const { target_key } of steps) {
    await takeLock(trx, requestId, target_key);
  }
}

/** A lock that was freed between being refused and being read is tried again. */
const TRIES = 3;

async function takeLock(
  trx: Knex.Transaction,
  requestId: number,
  targetKey: string,
) {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await trx('target_locks')
      .insert({
        target_key: targetKey,
        request_id: requestId,
        acquired_at: databaseTime(trx),
      })
      .onConflict('target_key')
      .ignore();
    const lock = await trx<LockRow>('target_locks')
      .where('target_key', targetKey)
      .first();
    if (lock?.request_id === requestId) {
      return;
    }
    if (lock) {
      throw new TargetLockedError(targetKey, String(lock.request_id));
    }
  }
  throw new TargetLockedError(targetKey, 'unknown');
}

/** Frees all locks of a request. */
export async function freeTargetLocks(
  trx: Knex.Transaction,
  requestId: number,
): Promise<void> {
  await trx('target_locks').where('request_id', requestId).delete();
}
