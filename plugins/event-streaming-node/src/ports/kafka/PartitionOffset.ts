// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Which end of a partition an offset is asked for. `max-timestamp` is the
 * record with the newest timestamp (KIP-734).
 *
 * @public
 */
export type OffsetSpec =
  | { at: 'earliest' }
  | { at: 'latest' }
  | { at: 'max-timestamp' }
  | { at: 'timestamp'; timestamp: number };

/**
 * An offset of one partition.
 *
 * @public
 */
export interface PartitionOffset {
  partition: number;
  /** Undefined when the partition has no such record. */
  offset?: bigint;
  /** Milliseconds since the epoch, where the question was about time. */
  timestamp?: number;
}
