// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * How many of the newest records of a partition have a key. A sample: older
 * records were not looked at.
 *
 * @public
 */
export interface KeySample {
  partition: number;
  /** Records that were looked at. */
  records: number;
  /** Those of them without a key. */
  unkeyed: number;
}
