// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { StepRow } from '../tables';

/**
 * Lets the failed steps run again. Where an `always` step put things back after
 * the failure, what came before it has to be looked at again as well: the live
 * state decides, as for every step, whether there is something to do.
 */
export async function resetSteps(
  trx: Knex.Transaction,
  requestId: number,
  revision: number,
): Promise<void> {
  const ofRequest = { request_id: requestId, revision };
  const putBack = await trx<StepRow>('request_steps')
    .where({ ...ofRequest, always: true })
    .first('position');
  await trx<StepRow>('request_steps')
    .where(ofRequest)
    .where(steps => {
      steps.where('state', 'failed');
      if (putBack) {
        steps.orWhere('mode', 'converge');
      }
    })
    .update({ state: 'todo', error: null, finished_at: null });
}
