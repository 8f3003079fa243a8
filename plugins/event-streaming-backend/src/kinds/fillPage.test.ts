// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { fillPage } from './fillPage';

interface Item {
  row: number;
  tags?: string[];
  description?: string;
}

/** Rows that are numbered, and a list that ends with the last of them. */
function numbered(count: number) {
  const rows = [...Array(count).keys()];
  return {
    rows,
    cursorAfter: (row: number) =>
      row === rows.at(-1) ? undefined : `after ${row}`,
  };
}

describe('fillPage', () => {
  it('holds all rows where they fit, and ends the list', () => {
    const page = fillPage(numbered(3), (row): Item => ({ row }));

    expect(page).toEqual({ items: [{ row: 0 }, { row: 1 }, { row: 2 }] });
  });

  it('ends before the row that is too much, and goes on from there', () => {
    const tags = ['x'.repeat(9_000)];
    const page = fillPage(numbered(3), (row): Item => ({ row, tags }));

    expect(page).toEqual({
      items: [
        { row: 0, tags },
        { row: 1, tags },
      ],
      nextCursor: 'after 1',
    });
  });

  it('holds one row however long that is', () => {
    const tags = ['x'.repeat(30_000)];
    const page = fillPage(numbered(2), (row): Item => ({ row, tags }));

    expect(page).toEqual({
      items: [{ row: 0, tags }],
      nextCursor: 'after 0',
    });
  });

  it('shows one line of a description', () => {
    const { items } = fillPage(numbered(1), () => ({
      description: 'y'.repeat(161),
    }));

    expect(items).toEqual([{ description: `${'y'.repeat(159)}…` }]);
  });

  it('has no items and no next page of no rows', () => {
    expect(fillPage(numbered(0), (row): Item => ({ row }))).toEqual({
      items: [],
    });
  });
});
