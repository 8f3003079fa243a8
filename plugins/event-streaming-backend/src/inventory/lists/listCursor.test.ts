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
});
