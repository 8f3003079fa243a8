// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { RevisionContent } from '../RequestStore';

/** Keeps the steps of a revision, none of which is done. */
export async function insertSteps(
  trx: Knex.Transaction,
  requestId: number,
  revision: number,
  { plan, stepKeys }: Pick<RevisionContent, 'plan' | 'stepKeys'>,
): Promise<void> {
  const rows = plan.steps.map((step, position) => ({
    request_id: requestId,
    revision,
    position,
    kind: step.kind,
    operation: step.operation,
    target: JSON.stringify(step.target),
    target_key: stepKeys[position],
    title: step.title,
    before: step.before && JSON.stringify(step.before),
    after: step.after && JSON.stringify(step.after),
    risk: step.risk,
    mode: step.mode,
    always: step.always ?? false,
    state: 'todo',
  }));
  if (rows.length) {
    await trx('request_steps').insert(rows);
  }
}
