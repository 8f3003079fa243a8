// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError, NotImplementedError } from '@backstage/errors';
import { ZodType } from 'zod';
import { Send } from '../connection/RegistrySession';
import { RegistryRequest } from '../connection/RegistryConnection';
import { readJson } from '../wire/readJson';

const MAX_ROWS = 200_000;
const MAX_PASSES = 3;

export interface Page<TRow> {
  count: number;
  rows: TRow[];
}

export interface PagesOptions<TRow> {
  path: string;
  query: NonNullable<RegistryRequest['query']>;
  page: ZodType<Page<TRow>>;
  pageSize: number;
  /** What makes a row one and the same on two pages. */
  keyOf: (row: TRow) => string;
}

/**
 * All rows of a list. Rows move between pages while others write: those that
 * come twice are taken once, and where one may have been missed the list is
 * read anew.
 */
export async function listPages<TRow>(
  send: Send,
  options: PagesOptions<TRow>,
): Promise<TRow[]> {
  for (let pass = 1; pass <= MAX_PASSES; pass++) {
    const rows = await readOnce(send, options);
    if (rows) {
      return rows;
    }
  }
  throw new ConflictError(
    `The list changed ${MAX_PASSES} times while it was read. Try again`,
  );
}

/** Undefined when a row may be missing. */
async function readOnce<TRow>(
  send: Send,
  { path, query, page, pageSize, keyOf }: PagesOptions<TRow>,
): Promise<TRow[] | undefined> {
  const rows = new Map<string, TRow>();
  let count = 0;
  for (let offset = 0; offset === 0 || offset < count; offset += pageSize) {
    const answer = await send({
      method: 'GET',
      path,
      query: { ...query, limit: pageSize, offset },
    });
    const next = readJson(answer, page);
    if (next.count < count) {
      return undefined; // something is gone, and what came after it moved up
    }
    count = next.count;
    assertReadable(count);
    next.rows.forEach(row => rows.set(keyOf(row), row));
  }
  return rows.size < count ? undefined : [...rows.values()];
}

function assertReadable(count: number): void {
  if (count > MAX_ROWS) {
    throw new NotImplementedError(
      `The list has ${count} entries, and Sluice reads at most ${MAX_ROWS}`,
    );
  }
}
