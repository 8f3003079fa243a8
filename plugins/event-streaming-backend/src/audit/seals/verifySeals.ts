// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { AuditRow } from '../../database/tables';
import { NO_SEAL, sealOf, SealRow } from './sealOf';

/** The first place at which trail and seals do not agree. */
export interface BrokenSeal {
  recordId: number;
  /** What must have happened, as a sentence without a full stop. */
  problem: string;
}

/** What comparing the trail with its seals showed. */
export interface SealReport {
  /** Seals that hold, from the first one on. */
  intact: number;
  /** The last seal that holds; undefined when there is none. */
  head?: Pick<SealRow, 'position' | 'record_id' | 'hash'>;
  /** Records that came after the last seal. */
  unsealed: number;
  broken?: BrokenSeal;
}

/** Seals read at once. */
const BATCH = 500;

type Head = Pick<SealRow, 'position' | 'record_id' | 'hash'>;

/** Reads all records and seals anew; nothing is written. */
export async function verifySeals(knex: Knex): Promise<SealReport> {
  let head: Head = NO_SEAL;
  for (;;) {
    const seals = await knex<SealRow>('audit_seals')
      .where('position', '>', head.position)
      .orderBy('position')
      .limit(BATCH);
    const checked = check(head, seals, await recordsOf(knex, head, seals));
    head = checked.head;
    if (checked.broken || seals.length < BATCH) {
      const unsealed = await countUnsealed(knex);
      const last = head.position > 0 ? head : undefined;
      const { broken } = checked;
      return { intact: head.position, head: last, unsealed, broken };
    }
  }
}

/** The records that these seals are about, and those that slipped in between. */
async function recordsOf(knex: Knex, head: Head, seals: SealRow[]) {
  const last = Math.max(head.record_id, ...seals.map(seal => seal.record_id));
  return (
    knex<AuditRow>('audit_records')
      .where('id', '>', head.record_id)
      .andWhere('id', '<=', last)
      .orderBy('id')
      // One that slipped in is found among the first; more are not needed.
      .limit(seals.length + 1)
  );
}

function check(
  start: Head,
  seals: SealRow[],
  records: AuditRow[],
): { head: Head; broken?: BrokenSeal } {
  let head = start;
  for (const [index, seal] of seals.entries()) {
    const broken = compare(head, seal, records[index]);
    if (broken) {
      return { head, broken };
    }
    head = seal;
  }
  return { head };
}

function compare(
  head: Head,
  seal: SealRow,
  record: AuditRow | undefined,
): BrokenSeal | undefined {
  const { position, record_id: recordId, hash } = seal;
  if (position !== head.position + 1 || recordId <= head.record_id) {
    const problem = `Its seal ${position} does not follow seal ${head.position}: seals were removed or moved`;
    return { recordId, problem };
  }
  if (!record || record.id > recordId) {
    return { recordId, problem: 'It was sealed and is gone' };
  }
  if (record.id < recordId) {
    const problem = `It has no seal and stands before record ${recordId}, which has one: it was added later`;
    return { recordId: record.id, problem };
  }
  return sealOf(head.hash, record) === hash
    ? undefined
    : {
        recordId,
        problem: `It does not fit seal ${position}: the record or its seal was changed`,
      };
}

async function countUnsealed(knex: Knex): Promise<number> {
  const newest = knex('audit_seals').max('record_id');
  const [{ count }] = await knex('audit_records')
    .whereRaw('id > coalesce((?), 0)', [newest])
    .count({ count: '*' });
  return Number(count);
}
