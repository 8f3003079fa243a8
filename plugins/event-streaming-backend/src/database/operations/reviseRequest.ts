// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import { Target } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { databaseTime } from '../databaseTime';
import { POLICY, Revision } from '../RequestStore';
import { RequestRow } from '../tables';
import { contentColumns } from './contentColumns';
import { insertSteps } from './insertSteps';
import { moveConflict } from './moveConflict';
import { recordOfRequest } from './recordOfRequest';
import { refuseTwin } from './refuseTwin';
import { writeGates } from './requestGates';

/**
 * Puts another revision in the place of the one that was seen, by one
 * conditional UPDATE. Decisions stay with the revision they were made about.
 *
 * @throws ConflictError when it is in another state or revision by now, or
 * another request has what it would touch
 */
export async function reviseRequest(
  trx: Knex.Transaction,
  id: number,
  revision: Revision,
): Promise<void> {
  const next = revision.revision + 1;
  await assertAlone(trx, id, revision);
  const revised = await trx('requests')
    .where({ id, state: revision.from, revision: revision.revision })
    .where('expires_at', '>', databaseTime(trx))
    .update({
      ...contentColumns(trx, revision),
      revision: next,
      failure: null,
      reminded_at: null,
      gates_checked_at: databaseTime(trx),
    });
  if (!revised) {
    throw await moveConflict(trx, id, {
      from: revision.from,
      to: revision.state,
      revision: revision.revision,
    });
  }
  await insertSteps(trx, id, next, revision);
  await writeGates(trx, id, revision.gates, []);
  await insertEditors(trx, id, next, revision.editors);
  await record(trx, id, next, revision);
}

async function assertAlone(
  trx: Knex.Transaction,
  id: number,
  { touches }: Revision,
) {
  const row = await trx<RequestRow>('requests').where({ id }).first();
  if (!row) {
    throw new NotFoundError(`There is no request ${id}`);
  }
  const { target_key: targetKey, operation, title } = row;
  const target: Target = JSON.parse(row.target);
  await refuseTwin(trx, { id, targetKey, operation, title, target, touches });
}

async function insertEditors(
  trx: Knex.Transaction,
  id: number,
  revision: number,
  editors: string[],
) {
  const rows = editors.map(editor => ({ request_id: id, revision, editor }));
  if (rows.length) {
    await trx('request_editors').insert(rows);
  }
}

async function record(
  trx: Knex.Transaction,
  id: number,
  next: number,
  { from, state, actor, event, comment }: Revision,
) {
  await recordOfRequest(trx, id, {
    actor,
    event,
    details: {
      revision: next,
      from,
      to: 'pending',
      ...(comment ? { comment } : {}),
    },
  });
  if (state === 'approved') {
    await recordOfRequest(trx, id, {
      actor: POLICY,
      event: 'request.approved',
      details: {
        revision: next,
        from: 'pending',
        to: 'approved',
        reason: 'No approval is needed',
      },
    });
  }
}
