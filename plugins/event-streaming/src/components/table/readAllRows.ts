// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const PAGE = 100;

/** The most rows that one export reads: fifty pages. */
export const MOST_ROWS = 5000;

/** A page of a list, from its API. */
export interface RowPage<TRow> {
  items: TRow[];
  totalItems: number;
  nextCursor?: string;
}

/** Reads the page of a list that begins at a cursor. */
export type ReadPage<TRow> = (page: {
  limit: number;
  cursor: string | undefined;
}) => Promise<RowPage<TRow>>;

/** The rows of a list, page by page, up to {@link MOST_ROWS}. */
export async function readAllRows<TRow>(
  readPage: ReadPage<TRow>,
): Promise<{ rows: TRow[]; totalItems: number }> {
  const rows: TRow[] = [];
  let cursor: string | undefined;
  let totalItems = 0;
  do {
    const page = await readPage({ limit: PAGE, cursor });
    rows.push(...page.items);
    cursor = page.nextCursor;
    totalItems = page.totalItems;
  } while (cursor !== undefined && rows.length < MOST_ROWS);
  return { rows: rows.slice(0, MOST_ROWS), totalItems };
}
