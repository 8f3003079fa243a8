// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { kafkaRelease } from './kafkaRelease';

describe('kafkaRelease', () => {
  it.each([
    [1, '3.0'],
    [7, '3.3'],
    [19, '3.7'],
    [20, '3.8'],
    [25, '4.0'],
    [30, '4.3'],
  ])('reads metadata.version %d as %s', (level, release) => {
    expect(kafkaRelease(level)).toBe(release);
  });

  it.each([undefined, 0, 31, 99])('does not guess for %s', level => {
    expect(kafkaRelease(level)).toBeUndefined();
  });
});
