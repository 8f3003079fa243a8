// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { databaseTime } from '../../database/databaseTime';
import { AuditRow } from '../../database/tables';
import { lastSettledRecord } from './lastSettledRecord';
import { NO_SEAL, sealOf, SealRow } from './sealOf';

/** Records sealed in one transaction. */
const BATCH = 500;

/**
 * Chains the committed records of the trail by hash, in the order of their ids.
 * It only adds seals: it changes neither a record nor an older seal.
 */
export class AuditSealer {
  readonly #knex: Knex;
  readonly #logger: LoggerService;

  static create(options: { knex: Knex; logger: LoggerService }): AuditSealer {
    return new AuditSealer(options);
  }

  private constructor(options: { knex: Knex; logger: LoggerService }) {
    this.#knex = options.knex;
    this.#logger = options.logger;
  }

  /** Seals every minute, on one backend at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'event-streaming-audit-seals',
      scope: 'global',
      frequency: { minutes: 1 },
      timeout: { minutes: 5 },
      fn: async () => {
        await this.seal();
      },
    });
  }

  /** Seals what is committed, and says how many records that were. */
  async seal(): Promise<number> {
    const last = await lastSettledRecord(this.#knex);
    let sealed = 0;
    for (;;) {
      const seals = await this.#sealBatch(last);
      sealed += seals.length;
      if (seals.length < BATCH) {
        return sealed;
      }
    }
  }

  /** A second sealer at the same time fails on the key of the position. */
  async #sealBatch(last: number): Promise<Omit<SealRow, 'sealed_at'>[]> {
    const seals = await this.#knex.transaction(async trx => {
      const [head = NO_SEAL] = await trx<SealRow>('audit_seals')
        .orderBy('position', 'desc')
        .limit(1);
      const rows = await trx<AuditRow>('audit_records')
        .where('id', '>', head.record_id)
        .andWhere('id', '<=', last)
        .orderBy('id')
        .limit(BATCH);
      const added = sealAll(head, rows);
      if (added.length > 0) {
        const sealedAt = databaseTime(trx);
        await trx('audit_seals').insert(
          added.map(seal => ({ ...seal, sealed_at: sealedAt })),
        );
      }
      return added;
    });
    this.#tell(seals);
    return seals;
  }

  /** Logs leave the database, so a seal told there proves the chain later. */
  #tell(seals: Omit<SealRow, 'sealed_at'>[]) {
    const head = seals.at(-1);
    if (head) {
      this.#logger.info(
        `Sealed ${seals.length} audit records up to record ${head.record_id} with seal ${head.position}, ${head.hash}`,
      );
    }
  }
}

function sealAll(
  head: Pick<SealRow, 'position' | 'hash'>,
  rows: AuditRow[],
): Omit<SealRow, 'sealed_at'>[] {
  let { position, hash } = head;
  return rows.map(row => {
    position += 1;
    hash = sealOf(hash, row);
    return { position, record_id: row.id, hash };
  });
}
