// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { isPostgres } from './databaseTime';

/** What is read as memory is read without a call for each of its 4 kB pages. */
const MAPPED_BYTES = 64 * 1024 * 1024;

/**
 * Has SQLite write ahead: a commit no longer waits for the disk on the thread
 * that answers requests. A process that is killed loses nothing; a machine that
 * loses power may lose the last commits, and steps are checked before they are
 * applied again. A scan, such as a search in thousands of requests, reads mapped
 * memory. A database in memory stays as it is.
 */
export async function tuneSqlite(knex: Knex): Promise<void> {
  if (isPostgres(knex)) {
    return;
  }
  await knex.raw('pragma journal_mode = wal');
  // Of the connection; Backstage gives a plugin exactly one.
  await knex.raw('pragma synchronous = normal');
  await knex.raw(`pragma mmap_size = ${MAPPED_BYTES}`);
}
