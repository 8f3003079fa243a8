// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  dataFramingOf,
  RecordFraming,
} from '@sluice/plugin-event-streaming-node';
import { readRecords } from './readRecords';

/** The ids in front of keys and values, from an offset on. */
export async function framingsOf(
  batches: Buffer,
  fromOffset: bigint,
): Promise<RecordFraming[]> {
  const found: RecordFraming[] = [];
  await readRecords(batches, fromOffset, ({ offset, timestamp, key, value }) =>
    found.push({
      offset,
      timestamp,
      key: dataFramingOf(key),
      value: dataFramingOf(value),
    }),
  );
  return found;
}
