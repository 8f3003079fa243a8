// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { COMPATIBILITY_LEVELS } from './CompatibilityLevel';
import { compareLevels } from './compareLevels';

const levels = fc.constantFrom(...COMPATIBILITY_LEVELS);

describe('compareLevels', () => {
  it.each([
    ['BACKWARD', 'NONE', 'loosened'],
    ['BACKWARD_TRANSITIVE', 'BACKWARD', 'loosened'],
    ['BACKWARD_TRANSITIVE', 'FULL', 'loosened'],
    ['BACKWARD', 'FORWARD', 'loosened'],
    ['FULL', 'FORWARD', 'loosened'],
    ['BACKWARD', 'FULL', 'tightened'],
    ['NONE', 'FORWARD', 'tightened'],
    ['FULL', 'FULL_TRANSITIVE', 'tightened'],
    ['FULL', 'FULL', 'same'],
  ] as const)('calls %s to %s %s', (before, after, expected) => {
    expect(compareLevels(before, after)).toBe(expected);
  });

  it('calls every way to NONE loosened, and every way from it tightened', () => {
    const others = levels.filter(level => level !== 'NONE');
    fc.assert(
      fc.property(others, level => {
        expect(compareLevels(level, 'NONE')).toBe('loosened');
        expect(compareLevels('NONE', level)).toBe('tightened');
      }),
    );
  });

  it('never calls a way and the way back tightened', () => {
    fc.assert(
      fc.property(levels, levels, (a, b) => {
        const ways = [compareLevels(a, b), compareLevels(b, a)];
        expect(ways).not.toEqual(['tightened', 'tightened']);
        expect(ways.every(way => way === 'same')).toBe(a === b);
      }),
    );
  });

  it('never tightens by a detour over something looser', () => {
    fc.assert(
      fc.property(levels, levels, levels, (a, b, c) => {
        fc.pre(compareLevels(a, b) !== 'loosened');
        fc.pre(compareLevels(b, c) !== 'loosened');
        expect(compareLevels(a, c)).not.toBe('loosened');
      }),
    );
  });
});
