// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What a key or a value begins with: `none` is there for a record without a
 * key and for a tombstone, `plain` for data without a schema's id.
 *
 * @public
 */
export type DataFraming =
  | { kind: 'none' }
  | { kind: 'plain' }
  | { kind: 'id'; id: number; bytes: 4 | 8 };

/**
 * Which schemas a record says that it goes by. Nothing else of it is kept.
 *
 * @public
 */
export interface RecordFraming {
  offset: bigint;
  /** Milliseconds since the epoch, where the record has a time. */
  timestamp?: number;
  key: DataFraming;
  value: DataFraming;
}

/**
 * The newest records of a partition that were looked at, the oldest first.
 *
 * @public
 */
export interface PartitionFraming {
  partition: number;
  records: RecordFraming[];
}
