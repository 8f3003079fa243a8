// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Bytes of items in one page; it ends early and the next goes on from there. */
const PAGE_BYTES = 19_000;
/** A list shows one line of a description, the object's own page all of it. */
const DESCRIPTION_LENGTH = 160;

/** Rows of a list as the inventory has them. */
export interface RowPage<TRow> {
  rows: TRow[];
  /** Where the page after a row begins; undefined after the last row of all. */
  cursorAfter(row: TRow): string | undefined;
}

/** What one answer holds of a list. */
export interface FilledPage<TItem> {
  items: TItem[];
  nextCursor?: string;
}

/** Makes items of rows until the page is full; there is always one at least. */
export function fillPage<TRow, TItem extends { description?: string }>(
  page: RowPage<TRow>,
  itemOf: (row: TRow) => TItem,
): FilledPage<TItem> {
  const items: TItem[] = [];
  let bytes = 0;
  for (const row of page.rows) {
    const item = shorten(itemOf(row));
    bytes += Buffer.byteLength(JSON.stringify(item));
    if (bytes > PAGE_BYTES && items.length) {
      break;
    }
    items.push(item);
  }
  const last = page.rows.at(items.length - 1);
  return {
    items,
    nextCursor: last === undefined ? undefined : page.cursorAfter(last),
  };
}

function shorten<TItem extends { description?: string }>(item: TItem): TItem {
  const text = item.description ?? '';
  return text.length > DESCRIPTION_LENGTH
    ? { ...item, description: `${text.slice(0, DESCRIPTION_LENGTH - 1)}…` }
    : item;
}
