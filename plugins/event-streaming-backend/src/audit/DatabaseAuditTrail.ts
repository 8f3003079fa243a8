// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { AuditEntry, AuditTrail } from './AuditTrail';
import { insertAuditRecord } from './insertAuditRecord';

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
