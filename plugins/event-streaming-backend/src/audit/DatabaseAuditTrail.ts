// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { likeSubstring } from '../database/likeSubstring';
import { AuditRow } from '../database/tables';
import { toAuditRecord } from './auditRows';
import { AuditEntry, AuditFilter, AuditPage, AuditTrail } from './AuditTrail';
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

  async add(entry: AuditEntry) {
    await insertAuditRecord(this.#knex, entry);
  }

  async list(filter: AuditFilter, page: AuditPage) {
    const query = this.#filtered(filter)
      .select('*')
      .orderBy('id', page.order)
      .limit(page.limit);
    if (page.after !== undefined) {
      query.where('id', page.order === 'desc' ? '<' : '>', Number(page.after));
    }
    return (await query).map(toAuditRecord);
  }

  async count(filter: AuditFilter) {
    const [{ count }] = await this.#filtered(filter).count({ count: '*' });
    return Number(count);
  }

  #filtered({ visibleTo, from, to, q, ...equal }: AuditFilter) {
    const query = this.#knex<AuditRow>('audit_records');
    if (visibleTo) {
      query.where(own =>
        own.whereIn('actor', visibleTo).orWhereIn('owner', visibleTo),
      );
    }
    for (const column of ['actor', 'operation', 'source', 'title'] as const) {
      if (equal[column] !== undefined) {
        query.where(column, equal[column]);
      }
    }
    if (from !== undefined) {
      query.where('at', '>=', Date.parse(from));
    }
    if (to !== undefined) {
      query.where('at', '<', Date.parse(to));
    }
    if (q) {
      query.where(any =>
        ['actor', 'event', 'operation', 'title', 'owner'].forEach(column =>
          any.orWhere(likeSubstring(this.#knex, column, q)),
        ),
      );
    }
    return query;
  }
}
