// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { formatAge } from './formatAge';
import { formatDuration } from './formatDuration';
import { parseDuration } from './parseDuration';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('formatDuration', () => {
  it.each([
    [-1, 'no limit'],
    [0, '0 milliseconds'],
    [1, '1 millisecond'],
    [500, '500 milliseconds'],
    [5 * MINUTE, '5 minutes'],
    [36 * HOUR, '36 hours'],
    [DAY, '1 day'],
    [7 * DAY, '7 days'],
    [30 * DAY, '30 days'],
    [365 * DAY, '1 year'],
    [400 * DAY, '400 days'],
    [DAY + 30 * MINUTE, '1 day 30 minutes'],
  ])('writes %d ms as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it('refuses what is no duration', () => {
    expect(() => formatDuration(-2)).toThrow('not -2');
    expect(() => formatDuration(Number.NaN)).toThrow('not NaN');
  });

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), ms => {
        expect(parseDuration(formatDuration(ms))).toBe(ms);
      }),
    );
  });
});

describe('parseDuration', () => {
  it.each([
    ['7d', 7 * DAY],
    ['30 days', 30 * DAY],
    [' 1.5 h ', 1.5 * HOUR],
    ['2 Weeks', 14 * DAY],
    ['1 day 12 hours', 36 * HOUR],
    ['90m', 90 * MINUTE],
    ['1,000 ms', SECOND],
    ['No limit', -1],
    ['-1', -1],
  ])('reads %j', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', '7', '-2', 'soon', '3 moons', '7d tomorrow', '99999999999 y'])(
    'does not guess at %j',
    text => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );
});

describe('formatAge', () => {
  it.each([
    [-5, '0 s'],
    [34_900, '34 s'],
    [12 * MINUTE, '12 min'],
    [2 * HOUR, '2 h'],
    [DAY, '1 day'],
    [41 * DAY, '41 days'],
  ])('writes %d ms as %s', (ms, text) => {
    expect(formatAge(ms)).toBe(text);
  });
});
