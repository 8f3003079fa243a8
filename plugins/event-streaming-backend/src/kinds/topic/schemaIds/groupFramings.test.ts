// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DataFraming } from '@sluice/plugin-event-streaming-node';
import { groupFramings } from './groupFramings';

const id = (of: number): DataFraming => ({ kind: 'id', id: of, bytes: 4 });
const none: DataFraming = { kind: 'none' };
const record = (offset: bigint, timestamp: number, value: DataFraming) => ({
  offset,
  timestamp,
  key: none,
  value,
});

describe('groupFramings', () => {
  it('counts messages that begin alike, and tells the newest of all partitions', () => {
    const partitions = [
      {
        partition: 0,
        records: [
          record(10n, 3000, id(7)),
          record(11n, 1000, id(7)),
          record(12n, 2000, none),
        ],
      },
      { partition: 1, records: [record(90n, 2000, id(7))] },
    ];

    expect(groupFramings(partitions, 'value')).toEqual([
      {
        framing: 'id',
        id: 7,
        bytes: 4,
        records: 3,
        newest: {
          partition: 0,
          offset: '10',
          at: '1970-01-01T00:00:03.000Z',
        },
      },
      {
        framing: 'none',
        records: 1,
        newest: {
          partition: 0,
          offset: '12',
          at: '1970-01-01T00:00:02.000Z',
        },
      },
    ]);
    expect(groupFramings(partitions, 'key')).toMatchObject([
      { framing: 'none', records: 4 },
    ]);
  });

  it('tells ids of 4 bytes from those of 8', () => {
    const long: DataFraming = { kind: 'id', id: 7, bytes: 8 };
    const records = [record(1n, 1, id(7)), record(2n, 1, long)];

    expect(groupFramings([{ partition: 0, records }], 'value')).toHaveLength(2);
  });

  it('is empty for a topic without messages', () => {
    expect(groupFramings([{ partition: 0, records: [] }], 'key')).toEqual([]);
  });
});
