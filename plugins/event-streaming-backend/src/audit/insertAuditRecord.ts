// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { databaseTime } from '../database/databaseTime';
import { MAX_ID } from '../database/maxId';
import { AuditEntry } from './AuditTrail';

/** Adds a record; given a transaction, together with the move it tells of. */
export async function insertAuditRecord(
  knex: Knex,
  entry: AuditEntry,
): Promise<void> {
  await knex('audit_records').insert({
    at: databaseTime(knex),
    actor: entry.actor,
    event: entry.event,
    operation: entry.operation,
    source: entry.source,
    title: entry.title,
    target: entry.target && JSON.stringify(entry.target),
    request_id: requestIdOf(knex, entry),
    owner: entry.owner,
    details: JSON.stringify(entry.details),
  });
}

/** Somebody can be refused a request that is not there: then it is of none. */
function requestIdOf(knex: Knex, { requestId }: AuditEntry) {
  const id = Number(requestId ?? 0);
  return id > 0 && id <= MAX_ID
    ? knex('requests').where({ id }).select('id')
    : undefined;
}
