// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseSize } from './parseSize';

describe('parseSize', () => {
  it.each([
    ['1048576', 1_048_576],
    ['1MiB', 1_048_576],
    ['10 GB', 10_000_000_000],
    ['1.5 KiB', 1536],
    ['2tib', 2_199_023_255_552],
  ])('reads %p as %p bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each(['', 'much', '-1', '1 XB', '1,5 MB'])('finds no size in %p', text => {
    expect(parseSize(text)).toBeUndefined();
  });
});
