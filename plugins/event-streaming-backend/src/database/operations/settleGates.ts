// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import {
  Approval,
  matchApprovals,
  openGates,
  ResolvedGate,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { databaseTime } from '../databaseTime';
import { GateChange, POLICY } from '../RequestStore';
import { moveConflict } from './moveConflict';
import { recordOfRequest } from './recordOfRequest';
import { approvalsOf, closeGates, writeGates } from './requestGates';

/**
 * Writes down the gates of a pending request with an approval, if there is one,
 * and approves the request when none is open any more. The first UPDATE holds
 * the row, so that two who approve at once count one after the other.
 *
 * @throws ConflictError when it is not pending at this revision, has expired,
 * or no gate needs the approval
 */
export async function settleGates(
  trx: Knex.Transaction,
  id: number,
  change: GateChange,
): Promise<void> {
  const { revision, gates, approval } = change;
  const isMet = { from: 'pending', to: 'approved', revision } as const;
  const text = JSON.stringify(gates);
  const held = await trx('requests')
    .where({ id, state: 'pending', revision })
    .where('expires_at', '>', databaseTime(trx))
    // Two replicas that look at once tell of a change once.
    .modify(query => (approval ? query : query.whereNot('gates', text)))
    .update({ gates: text });
  if (!held) {
    throw await moveConflict(trx, id, isMet);
  }
  const before = await approvalsOf(trx, id, revision);
  const approvals = approval ? [...before, approval] : before;
  if (approval) {
    assertCounts(id, gates, before, approval);
    await insertApproval(trx, id, revision, approval);
  }
  const isApproved = !openGates(gates, approvals).length;
  await writeGates(trx, id, gates, approvals);
  if (isApproved) {
    await approve(trx, id);
  }
  await record(trx, id, change, isApproved);
}

function assertCounts(
  id: number,
  gates: ResolvedGate[],
  before: Approval[],
  { by, ownershipRefs }: Approval,
) {
  if (before.some(one => one.by === by)) {
    throw new ConflictError(
      `${titleOfOwner(by)} has approved request ${id} already`,
    );
  }
  const after = [...before, { by, ownershipRefs }];
  if (places(gates, after) === places(gates, before)) {
    throw new ConflictError(
      `What ${titleOfOwner(
        by,
      )} may approve of request ${id} is approved already`,
    );
  }
}

/** How many answers count. */
function places(gates: ResolvedGate[], approvals: Approval[]): number {
  return [...matchApprovals(gates, approvals).values()].flat().length;
}

async function insertApproval(
  trx: Knex.Transaction,
  id: number,
  revision: number,
  { by, ownershipRefs, comment }: NonNullable<GateChange['approval']>,
) {
  await trx('request_decisions').insert({
    request_id: id,
    revision,
    by,
    decision: 'approved',
    comment,
    ownership_refs: JSON.stringify(ownershipRefs),
    at: databaseTime(trx),
  });
}

async function approve(trx: Knex.Transaction, id: number) {
  await closeGates(trx, id);
  await trx('requests')
    .where({ id })
    .update({
      state: 'approved',
      updated_at: databaseTime(trx),
      failure: null,
      waiting_reason: null,
      waiting_next_check_at: null,
      waiting_since: null,
      waiting_until: null,
    });
}

async function record(
  trx: Knex.Transaction,
  id: number,
  { revision, gates, approval }: GateChange,
  isApproved: boolean,
) {
  const move = isApproved ? { from: 'pending', to: 'approved' } : {};
  const comment = approval?.comment ? { comment: approval.comment } : {};
  const reason = gates
    .flatMap(({ escalated, blocked }) => [escalated, blocked])
    .filter(text => text !== undefined)
    .join('; ');
  if (approval) {
    await recordOfRequest(trx, id, {
      actor: approval.by,
      event: isApproved ? 'request.approved' : 'request.approval-given',
      details: { revision, ...move, ...comment, ...approval.details },
    });
  } else {
    await recordOfRequest(trx, id, {
      actor: POLICY,
      event: isApproved ? 'request.approved' : 'request.gates-changed',
      details: { revision, ...move, ...(reason ? { reason } : {}) },
    });
  }
}
