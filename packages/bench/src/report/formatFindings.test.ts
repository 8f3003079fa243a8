// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatFindings } from './formatFindings';

describe('formatFindings', () => {
  it('shows the part of the target that is used, and what missed it', () => {
    expect(
      formatFindings([
        { what: 'List, p99', value: 12.5, target: 25, unit: 'ms' },
        { what: 'Search, p99', value: 120, target: 60, unit: 'ms' },
      ]),
    ).toEqual([
      '             measured   target  ratio',
      'List, p99     12.5 ms  ≤ 25 ms   0.50',
      'Search, p99    120 ms  ≤ 60 ms   2.00  missed',
    ]);
  });

  it('leaves target and ratio out where nothing was promised', () => {
    const [, row] = formatFindings([
      { what: 'Reading', value: 3.456, unit: 'ms' },
    ]);

    expect(row).toBe('Reading   3.46 ms');
  });
});
