// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatByteLimit } from './formatByteLimit';
import { formatBytes } from './formatBytes';
import { formatCompact } from './formatCompact';
import { formatCount } from './formatCount';
import { formatPercent } from './formatPercent';
import { formatRate, formatRateAmount } from './formatRate';

const KIB = 1024;
const GIB = KIB ** 3;

describe('formatCount', () => {
  it('separates thousands and shows no decimals', () => {
    expect(formatCount(2103480)).toBe('2,103,480');
    expect(formatCount(0.4)).toBe('0');
  });
});

describe('formatCompact', () => {
  it.each([
    [0, '0'],
    [840, '840'],
    [999, '999'],
    [1000, '1 k'],
    [1204, '1.2 k'],
    [99_949, '99.9 k'],
    [99_960, '100 k'],
    [999_499, '999 k'],
    [999_500, '1.0 M'],
    [477_000_000, '477 M'],
    [20_600_000_000, '20.6 B'],
    [-1500, '−1.5 k'],
  ])('writes %d as %s', (value, text) => {
    expect(formatCompact(value)).toBe(text);
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [1023, '1,023 B'],
    [KIB, '1 KiB'],
    [1.7 * KIB, '1.7 KiB'],
    [2 * KIB * KIB, '2 MiB'],
    [2 * KIB * KIB + 5000, '2.0 MiB'],
    [412 * GIB, '412 GiB'],
    [1023.6 * GIB, '1.0 TiB'],
    [1.2 * KIB * GIB, '1.2 TiB'],
  ])('writes %d bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it('calls a limit of -1 no limit', () => {
    expect(formatByteLimit(-1)).toBe('no limit');
    expect(formatByteLimit(GIB)).toBe('1 GiB');
  });
});

describe('rates', () => {
  it.each([
    [0, '0'],
    [0.01, '< 0.1'],
    [0.4, '0.4'],
    [96, '96.0'],
    [99.96, '100'],
    [8412.3, '8,412'],
  ])('writes %d a second as %s', (rate, text) => {
    expect(formatRateAmount(rate)).toBe(text);
  });

  it('names the unit', () => {
    expect(formatRate(184)).toBe('184 /s');
  });
});

describe('formatPercent', () => {
  it('writes a share of one with at most one decimal', () => {
    expect(formatPercent(0.163)).toBe('16.3 %');
    expect(formatPercent(1)).toBe('100 %');
  });
});
