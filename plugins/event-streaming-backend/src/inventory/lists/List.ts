// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SourceState } from '../stores/SourceStore';

/** Which page of a list, in which order. */
export interface ListRequest<TSort extends string> {
  sort: TSort;
  order: 'asc' | 'desc';
  limit: number;
  /** From the page before. */
  cursor?: string;
}

/** A page of rows. */
export interface ListPage<TRow> {
  rows: TRow[];
  /** Of all pages. */
  totalItems: number;
  /** How all sources stood when it was counted, by name. */
  states: Map<string, SourceState>;
  /** Where the page after a row begins; undefined after the last row of all. */
  cursorAfter(row: TRow): string | undefined;
}

/** A list from the database; no list ever asks a source. */
export interface List<TFilter, TSort extends string, TRow> {
  /** @throws InputError when the cursor is of another list */
  page(filter: TFilter, request: ListRequest<TSort>): Promise<ListPage<TRow>>;

  /** How many rows a filter finds. */
  count(filter: TFilter): Promise<number>;
}
