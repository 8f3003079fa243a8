// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Approval,
  openGates,
  ResolvedGate,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { DecisionRow, GateRow } from '../tables';

const refsSchema = z.array(z.string());

/** Who approved a revision, with what they belonged to when they did. */
export async function approvalsOf(
  trx: Knex.Transaction,
  requestId: number,
  revision: number,
): Promise<Approval[]> {
  const rows = await trx<DecisionRow>('request_decisions')
    .where({ request_id: requestId, revision, decision: 'approved' })
    .orderBy('id');
  return rows.map(row => ({
    by: row.by,
    ownershipRefs: toRefs(row.ownership_refs),
  }));
}

/** The refs that a decision was made with. */
export function toRefs(text: string | null): string[] {
  return text === null ? [] : refsSchema.parse(JSON.parse(text));
}

/**
 * Keeps which groups may see a request and which of them still have to answer,
 * so that lists find it without reading gates.
 */
export async function writeGates(
  trx: Knex.Transaction,
  requestId: number,
  gates: ResolvedGate[],
  approvals: Approval[],
): Promise<void> {
  const open = new Set(openGates(gates, approvals).flatMap(it => it.groups));
  const groups = new Set(gates.flatMap(gate => gate.groups));
  const rows = [...groups].map(group => ({
    request_id: requestId,
    group_ref: group,
    open: open.has(group),
  }));
  await trx<GateRow>('request_gates').where('request_id', requestId).delete();
  if (rows.length) {
    await trx<GateRow>('request_gates').insert(rows);
  }
}

/** Nobody has to answer any more; who may see it stays. */
export async function closeGates(
  trx: Knex.Transaction,
  requestId: number,
): Promise<void> {
  await trx<GateRow>('request_gates')
    .where('request_id', requestId)
    .update({ open: false });
}
