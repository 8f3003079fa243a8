// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { databaseTime } from '../databaseTime';
import { LeaseLostError } from '../LeaseLostError';
import { StepChange } from '../RequestStore';

/** Which step of which request, and by which right. */
export interface StepKey {
  requestId: number;
  revision: number;
  index: number;
  lease: string;
}

/**
 * Records how far a step has come, as long as the lease is held.
 *
 * @throws LeaseLostError when another worker has the request by now
 */
export async function saveStep(
  trx: Knex.Transaction,
  key: StepKey,
  change: StepChange,
): Promise<void> {
  const held = trx('requests')
    .where({ id: key.requestId, lease_owner: key.lease })
    .select(trx.raw('1'));
  const saved = await trx('request_steps')
    .where({
      request_id: key.requestId,
      revision: key.revision,
      position: key.index,
    })
    .whereExists(held)
    .update(columnsOf(trx, change));
  if (!saved) {
    throw new LeaseLostError(
      `Step ${key.index} of request ${key.requestId} is in the hands of another worker`,
    );
  }
  if ('state' in change && change.state !== 'running') {
    await forgetPause(trx, key.requestId);
  }
}

function columnsOf(trx: Knex.Transaction, change: StepChange) {
  const now = databaseTime(trx);
  if ('memo' in change) {
    return { memo: JSON.stringify(change.memo) };
  }
  if ('applied' in change) {
    return { applied_at: now };
  }
  switch (change.state) {
    case 'running':
      return { state: 'running', started_at: now, error: null };
    case 'failed':
      return { state: 'failed', finished_at: now, error: change.error };
    default:
      return {
        state: change.state,
        finished_at: now,
        error: change.note ?? null,
      };
  }
}

/** It went on: the next outage is counted from its own beginning. */
async function forgetPause(trx: Knex.Transaction, id: number) {
  await trx('requests')
    .where({ id })
    .whereNotNull('waiting_since')
    .update({ waiting_since: null, waiting_until: null });
}
