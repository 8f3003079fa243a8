// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { databaseTime } from '../database/databaseTime';
import { AuditEntry, AuditTrail } from './AuditTrail';

/** The trail in the plugin's database; times are by the database's clock. */
export class DatabaseAuditTrail implements AuditTrail {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): AuditTrail {
    return new DatabaseAuditTrail(options);
  }

  private constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async add(entry: AuditEntry): Promise<void> {
    await insertAuditRecord(this.#knex, entry);
  }
}

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
    request_id: entry.requestId && Number(entry.requestId),
    owner: entry.owner,
    details: JSON.stringify(entry.details),
  });
}
