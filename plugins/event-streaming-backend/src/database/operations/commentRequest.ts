// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { databaseTime } from '../databaseTime';
import { RequestRow } from '../tables';
import { moveConflict } from './moveConflict';
import { recordOfRequest } from './recordOfRequest';

/**
 * Adds what somebody says to a request, in any state.
 *
 * @throws ConflictError when it is at another revision
 */
export async function commentRequest(
  trx: Knex.Transaction,
  id: number,
  { revision, by, comment }: { revision: number; by: string; comment: string },
): Promise<void> {
  const row = await trx<RequestRow>('requests').where({ id, revision }).first();
  if (!row) {
    throw await moveConflict(trx, id, {
      from: 'pending',
      to: 'pending',
      revision,
    });
  }
  await trx('request_decisions').insert({
    request_id: id,
    revision,
    by,
    decision: 'commented',
    comment,
    at: databaseTime(trx),
  });
  await recordOfRequest(trx, id, {
    actor: by,
    event: 'request.commented',
    details: { revision, comment },
  });
}
