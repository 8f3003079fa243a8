// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import {
  isAllowedTransition,
  RequestState,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { databaseTime, databaseTimeIn } from '../databaseTime';
import { Move, Pause } from '../RequestStore';
import { moveConflict } from './moveConflict';
import { recordOfRequest } from './recordOfRequest';
import { approvalsOf, closeGates, writeGates } from './requestGates';
import { resetSteps } from './resetSteps';
import { freeTargetLocks, takeTargetLocks } from './targetLocks';

/**
 * Moves a request by one conditional UPDATE and writes its audit record. Locks
 * come last but one: when one cannot be had, the whole transaction is undone.
 *
 * @throws ConflictError naming the state it is in and the one it was to get
 */
export async function moveRequest(
  trx: Knex.Transaction,
  id: number,
  move: Move,
): Promise<void> {
  assertAllowed(id, move);
  const moved = await whereMoveHolds(trx, id, move).update(
    changesOf(trx, move),
  );
  if (!moved) {
    throw await moveConflict(trx, id, move);
  }
  await settleDecisions(trx, id, move);
  if (move.resetSteps) {
    await resetSteps(trx, id, move.revision);
  }
  if (move.takeLocks) {
    await takeTargetLocks(trx, id, move.revision);
  } else if (move.from === 'executing' && !move.keepLocks) {
    await freeTargetLocks(trx, id);
  } else if (move.from === 'waiting' && move.to === 'failed') {
    await freeTargetLocks(trx, id);
  }
  await record(trx, id, move);
}

function assertAllowed(id: number, { from, to }: Move) {
  if (!isAllowedTransition(from, to)) {
    throw new ConflictError(
      `Request ${id} is '${from}' and cannot become '${to}'`,
    );
  }
}

function whereMoveHolds(trx: Knex.Transaction, id: number, move: Move) {
  const query = trx('requests').where({
    id,
    state: move.from,
    revision: move.revision,
  });
  if (move.lease !== undefined) {
    query.where('lease_owner', move.lease);
  }
  if (move.fingerprint !== undefined) {
    query.where('fingerprint', move.fingerprint);
  }
  if (move.expired !== undefined) {
    query.where('expires_at', move.expired ? '<=' : '>', databaseTime(trx));
  }
  return query;
}

function changesOf(trx: Knex.Transaction, move: Move) {
  return {
    state: move.to,
    updated_at: databaseTime(trx),
    failure: move.failure ?? null,
    ...gateColumns(move),
    ...waitingOf(trx, move),
    // The worker that executes keeps its lease; every other move ends one.
    ...(move.to === 'executing' && move.lease !== undefined
      ? {}
      : { lease_owner: null, lease_until: null }),
  };
}

function gateColumns({ gated }: Move) {
  return gated
    ? {
        gates: JSON.stringify(gated.gates),
        policy_gates: JSON.stringify(gated.policyGates),
        owner: gated.owner ?? null,
      }
    : {};
}

async function settleDecisions(trx: Knex.Transaction, id: number, move: Move) {
  if (move.gated) {
    const approvals = await approvalsOf(trx, id, move.revision);
    await writeGates(trx, id, move.gated.gates, approvals);
  } else if (move.from === 'pending') {
    await closeGates(trx, id);
  }
  if (move.decision) {
    await trx('request_decisions').insert({
      request_id: id,
      revision: move.revision,
      by: move.actor,
      ...move.decision,
      at: databaseTime(trx),
    });
  }
}

/** While it executes again, the pause before is remembered until a step is done. */
function waitingOf(trx: Knex.Transaction, move: Move) {
  if (move.pause) {
    return pauseColumns(trx, move.pause);
  }
  const shown = { waiting_reason: null, waiting_next_check_at: null };
  return move.from === 'waiting' && move.to === 'executing'
    ? shown
    : { ...shown, waiting_since: null, waiting_until: null };
}

/** The first pause of a row counts: a later one continues it. */
export function pauseColumns(knex: Knex, pause: Pause) {
  const { reason, nextCheckMs, giveUpMs } = pause;
  const firstOf = (column: string, value: Knex.Raw) =>
    knex.raw('coalesce(??, ?)', [column, value]);
  return {
    waiting_reason: reason,
    waiting_since: firstOf('waiting_since', databaseTime(knex)),
    waiting_next_check_at: databaseTimeIn(knex, nextCheckMs),
    waiting_until:
      giveUpMs === undefined
        ? null
        : firstOf('waiting_until', databaseTimeIn(knex, giveUpMs)),
  };
}

async function record(trx: Knex.Transaction, id: number, move: Move) {
  await recordOfRequest(trx, id, {
    actor: move.actor,
    event: move.event ?? eventOf(move.to),
    details: {
      revision: move.revision,
      from: move.from,
      to: move.to,
      ...(move.failure ? { reason: move.failure } : {}),
      ...(move.pause ? { reason: move.pause.reason } : {}),
      ...(move.decision ? { comment: move.decision.comment } : {}),
      ...move.details,
    },
  });
}

function eventOf(state: RequestState): string {
  return `request.${state}`;
}
