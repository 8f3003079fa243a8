// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { isPostgres } from '../../database/databaseTime';
import { giveWay } from './giveWay';

/**
 * Rows in one statement. SQLite works on the event loop's own thread, where 25
 * rows of `topics` with their indexes take some 2 to 4 ms.
 */
const SQLITE_ROWS = 25;
const POSTGRES_ROWS = 500;

/** Writes many rows in short statements, and lets others have their turn. */
export async function inWriteChunks<TItem>(
  knex: Knex,
  items: readonly TItem[],
  write: (chunk: TItem[]) => Promise<unknown>,
): Promise<void> {
  const size = isPostgres(knex) ? POSTGRES_ROWS : SQLITE_ROWS;
  for (let start = 0; start < items.length; start += size) {
    await write(items.slice(start, start + size));
    await giveWay();
  }
}
