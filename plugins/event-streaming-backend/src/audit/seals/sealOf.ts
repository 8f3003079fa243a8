// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import { AuditRow } from '../../database/tables';

/** A row of `audit_seals`. */
export interface SealRow {
  /** 1, 2, 3 and so on, without a gap. */
  position: number;
  record_id: number;
  hash: string;
  sealed_at: number | string;
}

/** What stands before the first seal. */
export const NO_SEAL: Pick<SealRow, 'position' | 'record_id' | 'hash'> = {
  position: 0,
  record_id: 0,
  hash: '',
};

/**
 * The hash of a record and of all before it: SHA-256, in hex, over the hash
 * before it, a line feed, and the columns of the record as a JSON list in a
 * fixed order. Texts go in as they are stored, numbers as numbers.
 */
export function sealOf(previous: string, row: AuditRow): string {
  const columns = [
    row.id,
    Number(row.at),
    row.actor,
    row.event,
    row.operation,
    row.source,
    row.title,
    row.target,
    row.request_id,
    row.owner,
    row.details,
  ];
  return createHash('sha256')
    .update(`${previous}\n${JSON.stringify(columns)}`)
    .digest('hex');
}
