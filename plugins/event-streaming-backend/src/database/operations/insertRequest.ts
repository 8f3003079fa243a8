// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import { RequestState } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { insertAuditRecord } from '../../audit/insertAuditRecord';
import { databaseTime, databaseTimeIn, isPostgres } from '../databaseTime';
import { NewStoredRequest, POLICY } from '../RequestStore';
import { RequestRow } from '../tables';

/** A request in one of these is under way; a failed one keeps nobody out. */
const UNDER_WAY: RequestState[] = [
  'pending',
  'approved',
  'executing',
  'waiting',
  'stale',
];

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
  await insertSteps(trx, id, request);
  await insertRecords(trx, id, request);
  return id;
}

/**
 * Two who ask for the same at once: the second learns of the first. PostgreSQL
 * runs both transactions side by side, so they queue for a lock by the target;
 * SQLite has one connection and needs none.
 */
async function refuseTwin(trx: Knex.Transaction, request: NewStoredRequest) {
  if (isPostgres(trx)) {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
      request.targetKey,
    ]);
  }
  const twin = await trx<RequestRow>('requests')
    .where('target_key', request.targetKey)
    .where('operation', request.operation)
    .whereIn('state', UNDER_WAY)
    .first('id', 'state', 'created_by');
  if (twin) {
    throw new ConflictError(
      `Request ${twin.id} by ${twin.created_by} asks for '${request.operation}' of '${request.title}' already and is ${twin.state}`,
    );
  }
}

function fromNewRequest(trx: Knex.Transaction, request: NewStoredRequest) {
  return {
    revision: 1,
    kind: request.kind,
    operation: request.operation,
    source: request.source,
    target_key: request.targetKey,
    target: JSON.stringify(request.target),
    title: request.title,
    environment: request.environment,
    owner: request.owner,
    input: JSON.stringify(request.input),
    state: request.state,
    plan: JSON.stringify(request.plan),
    fingerprint: request.plan.fingerprint,
    warnings: JSON.stringify(request.warnings),
    gates: JSON.stringify(request.gates),
    justification: request.justification,
    created_by: request.createdBy,
    intervention: request.intervention,
    created_at: databaseTime(trx),
    updated_at: databaseTime(trx),
    expires_at: databaseTimeIn(trx, request.expiryMs),
  };
}

async function insertSteps(
  trx: Knex.Transaction,
  id: number,
  { plan, stepKeys }: NewStoredRequest,
) {
  const rows = plan.steps.map((step, position) => ({
    request_id: id,
    revision: 1,
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
    details: { revision: 1, intervention: request.intervention },
  });
  if (request.state === 'approved') {
    await insertAuditRecord(trx, {
      ...about,
      actor: POLICY,
      event: 'request.approved',
      details: { revision: 1, reason: 'No approval is needed' },
    });
  }
}
