// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { OffsetSpec, PartitionOffset } from '../ports';
import { InMemoryRecord } from './InMemoryTopic';

type FoundOffset = Pick<PartitionOffset, 'offset' | 'timestamp'>;

/**
 * The offset that a question of a partition finds. Records without a time are
 * found by the ends of a partition only.
 */
export function offsetAt(
  records: InMemoryRecord[],
  spec: OffsetSpec,
): FoundOffset {
  switch (spec.at) {
    case 'earliest':
      return { offset: 0n };
    case 'latest':
      return { offset: BigInt(records.length) };
    case 'max-timestamp': {
      const newest = Math.max(
        ...records.map(({ timestamp = -1 }) => timestamp),
      );
      return firstFrom(records, newest);
    }
    default:
      return firstFrom(records, spec.timestamp);
  }
}

function firstFrom(records: InMemoryRecord[], time: number): FoundOffset {
  const at = records.findIndex(
    ({ timestamp }) => timestamp !== undefined && timestamp >= time,
  );
  return at < 0 ? {} : { offset: BigInt(at), timestamp: records[at].timestamp };
}
