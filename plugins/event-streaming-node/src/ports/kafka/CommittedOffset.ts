// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * An offset that a group committed.
 *
 * @public
 */
export interface CommittedOffset {
  topic: string;
  partition: number;
  offset: bigint;
}
