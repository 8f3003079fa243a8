// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { partitionOf } from '../__testUtils__/topicFixtures';
import { formatOffset } from './formatOffset';
import { sortPartitions } from './sortPartitions';

const partitions = [
  partitionOf(0, { messages: 5 }),
  partitionOf(1, { messages: undefined }),
  partitionOf(2, { messages: 9 }),
  partitionOf(3, { messages: 5 }),
];

describe('sortPartitions', () => {
  it.each([
    ['messages', 'asc', [0, 3, 2, 1]],
    ['messages', 'desc', [2, 0, 3, 1]],
    ['partition', 'desc', [3, 2, 1, 0]],
  ] as const)('sorts by %s %s, the unknown last', (by, order, expected) => {
    const sorted = sortPartitions(partitions, { by, order });
    expect(sorted.map(({ partition }) => partition)).toEqual(expected);
  });
});

describe('formatOffset', () => {
  it('keeps every digit of 64 bits', () => {
    expect(formatOffset('9223372036854775807')).toBe(
      '9,223,372,036,854,775,807',
    );
    expect(formatOffset(undefined)).toBe('–');
  });
});
