// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import fc from 'fast-check';
import { cursorAfter, ListPosition, positionOf } from './listCursor';

const byName = { sort: 'name', order: 'asc' } as const;

describe('cursors of lists', () => {
  it('lead back to where the page ended, whatever the names', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (value, ...names) => {
        const position: ListPosition = [value, ...names];
        const cursor = cursorAfter(byName, position);

        expect(
          positionOf({ ...byName, cursor }, { isNumber: false, names: 2 }),
        ).toEqual(position);
      }),
    );
  });

  it('begin at the first page without one', () => {
    expect(positionOf(byName, { isNumber: false, names: 1 })).toBeUndefined();
  });

  it.each([
    ['another column', { ...byName, sort: 'size' }, false, 1],
    ['the other direction', { ...byName, order: 'desc' as const }, false, 1],
    ['figures', byName, true, 1],
    ['rows with more names', byName, false, 2],
  ])('are refused by a list of %s', (_, request, isNumber, names) => {
    const cursor = cursorAfter(byName, ['orders', 'prod']);

    expect(() =>
      positionOf({ ...request, cursor }, { isNumber, names }),
    ).toThrow(InputError);
  });

  it.each([
    ['a fraction where figures are whole', ['size', 'asc', 1.5, 'prod'], true],
    ['more than a number holds', ['size', 'asc', 1e300, 'prod'], true],
    ['a NUL', ['name', 'asc', 'a\0b', 'prod'], false],
    ['half a character in a name', ['name', 'asc', 'a', '\ud800'], false],
  ])('are refused with %s', (_, parts, isNumber) => {
    const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
    const request = { sort: String(parts[0]), order: 'asc' as const, cursor };

    expect(() => positionOf(request, { isNumber, names: 1 })).toThrow(
      InputError,
    );
  });

  it('take a fraction where figures have some', () => {
    const rates = { sort: 'rate', order: 'asc' } as const;
    const cursor = cursorAfter(rates, [0.5, 'prod']);

    expect(
      positionOf(
        { ...rates, cursor },
        { isNumber: true, isReal: true, names: 1 },
      ),
    ).toEqual([0.5, 'prod']);
  });
});
