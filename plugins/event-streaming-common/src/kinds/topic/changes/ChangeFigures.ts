// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A group that has not read yet what would go.
 *
 * @public
 */
export interface GroupBehind {
  group: string;
  /** Records that it would never see. */
  records: number;
}

/**
 * What a change would cost, as far as it could be read. Figures move by
 * themselves, so they are told in effects and are no part of a step.
 *
 * @public
 */
export interface ChangeFigures {
  /** Older than the new retention. */
  expiring?: {
    records: number;
    /** An estimate by the share of records; undefined when sizes are unknown. */
    bytes?: number;
    groupsBehind: GroupBehind[];
  };
  /** Above the new size limit, over all partitions. */
  aboveSize?: { bytes: number };
  /** The newest records of each partition, and how many have no key. */
  keySample?: { records: number; unkeyed: number };
  /** What could not be read, each with the reason. */
  unknown?: string[];
}
