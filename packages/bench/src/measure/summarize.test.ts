// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { summarize } from './summarize';

describe('summarize', () => {
  it('takes the smallest value that so many percent do not exceed', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);

    expect(summarize(values)).toEqual({
      count: 200,
      min: 1,
      p50: 100,
      p95: 190,
      p99: 198,
      max: 200,
    });
  });

  it('counts a single slow answer among few as the 99th percentile', () => {
    expect(summarize([1, 1, 1, 900]).p99).toBe(900);
  });

  it('says so when nothing was measured', () => {
    expect(() => summarize([])).toThrow('Nothing was measured');
  });
});
