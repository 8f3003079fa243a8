// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { MOST_ROWS, ReadPage, readAllRows } from './readAllRows';

/** A list of so many rows, in pages. */
function listOf(total: number) {
  const readPage: ReadPage<string> = async ({ limit, cursor }) => {
    const from = Number(cursor ?? 0);
    const to = Math.min(from + limit, total);
    return {
      items: Array.from({ length: to - from }, (_, i) => `row ${from + i}`),
      totalItems: total,
      nextCursor: to < total ? String(to) : undefined,
    };
  };
  return jest.fn(readPage);
}

describe('readAllRows', () => {
  it('reads page after page', async () => {
    const readPage = listOf(250);
    const { rows } = await readAllRows(readPage);
    expect(rows).toHaveLength(250);
    expect(rows[249]).toBe('row 249');
    expect(readPage).toHaveBeenCalledTimes(3);
    expect(readPage).toHaveBeenLastCalledWith({ limit: 100, cursor: '200' });
  });

  it('stops at the most rows, and says how many there are', async () => {
    const readPage = listOf(12_345);
    const { rows, totalItems } = await readAllRows(readPage);
    expect(rows).toHaveLength(MOST_ROWS);
    expect(totalItems).toBe(12_345);
    expect(readPage).toHaveBeenCalledTimes(MOST_ROWS / 100);
  });
});
