// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What one broker's disk holds of one partition.
 *
 * @public
 */
export interface ReplicaSize {
  topic: string;
  partition: number;
  broker: number;
  /** Bytes on disk of this replica. */
  sizeBytes: bigint;
  /** Whether this is a copy that is still moving in. */
  future: boolean;
}
