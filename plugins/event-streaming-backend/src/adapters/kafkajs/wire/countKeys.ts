// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readRecords } from './readRecords';

/** How many records there are, and how many of them have no key. */
export interface KeyCount {
  records: number;
  unkeyed: number;
}

/** Counts the records of whole batches from an offset on. */
export async function countKeys(
  batches: Buffer,
  fromOffset: bigint,
): Promise<KeyCount> {
  const count: KeyCount = { records: 0, unkeyed: 0 };
  await readRecords(batches, fromOffset, ({ key }) => {
    count.records += 1;
    count.unkeyed += key === undefined ? 1 : 0;
  });
  return count;
}
