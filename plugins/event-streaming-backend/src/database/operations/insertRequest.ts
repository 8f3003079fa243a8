// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { insertAuditRecord } from '../../audit/insertAuditRecord';
import { databaseTime } from '../databaseTime';
import { NewStoredRequest, POLICY } from '../RequestStore';
import { RequestRow } from '../tables';
import { contentColumns } from './contentColumns';
import { insertSteps } from './insertSteps';
import { refuseTwin } from './refuseTwin';
import { writeGates } from './requestGates';

/**
 * Keeps a request with its steps and what the trail says of it.
 *
 * @throws ConflictError when the same is under way already
 */
export async function insertRequest(
  trx: Knex.Transaction,
  request: NewStoredRequest,
): Promise<number> {
  await refuseTwin(trx, request);
  const [{ id }] = await trx<RequestRow>('requests')
    .insert(fromNewRequest(trx, request))
    .returning('id');
  await insertSteps(trx, id, 1, request);
  await writeGates(trx, id, request.gates, []);
  await insertRecords(trx, id, request);
  return id;
}

function fromNewRequest(trx: Knex.Transaction, request: NewStoredRequest) {
  return {
    ...contentColumns(trx, request),
    batch_id: request.batchId,
    revision: 1,
    kind: request.kind,
    operation: request.operation,
    source: request.source,
    target_key: request.targetKey,
    target: JSON.stringify(request.target),
    title: request.title,
    created_by: request.createdBy,
    intervention: request.intervention,
    created_at: databaseTime(trx),
  };
}

async function insertRecords(
  trx: Knex.Transaction,
  id: number,
  request: NewStoredRequest,
) {
  const about = {
    operation: request.operation,
    source: request.source,
    title: request.title,
    target: request.target,
    requestId: String(id),
    owner: request.owner,
  };
  await insertAuditRecord(trx, {
    ...about,
    actor: request.createdBy,
    event: 'request.created',
    details: {
      revision: 1,
      intervention: request.intervention,
      ...(request.state === 'pending' ? { to: 'pending' } : {}),
    },
  });
  if (request.state === 'approved') {
    await insertAuditRecord(trx, {
      ...about,
      actor: POLICY,
      event: 'request.approved',
      details: { revision: 1, reason: 'No approval is needed', to: 'approved' },
    });
  }
}
