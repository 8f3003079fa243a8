// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import { JsonObject } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { insertAuditRecord } from '../../audit/insertAuditRecord';
import { RequestRow } from '../tables';

/** Adds to the trail what happened to a request, in the same transaction. */
export async function recordOfRequest(
  trx: Knex.Transaction,
  id: number,
  happened: { actor: string; event: string; details: JsonObject },
): Promise<void> {
  const row = await trx<RequestRow>('requests').where({ id }).first();
  if (!row) {
    throw new NotFoundError(`There is no request ${id}`);
  }
  await insertAuditRecord(trx, {
    ...happened,
    operation: row.operation,
    source: row.source,
    title: row.title,
    target: JSON.parse(row.target),
    requestId: String(id),
    owner: row.owner ?? undefined,
  });
}
