// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Knex from 'knex';
import { tuneSqlite } from './tuneSqlite';

describe('tuneSqlite', () => {
  it('has a database on disk write ahead, wait for no disk at a commit, and read mapped memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sluice-tune-'));
    const knex = Knex({
      client: 'better-sqlite3',
      connection: { filename: join(folder, 'plugin.sqlite') },
      useNullAsDefault: true,
    });
    try {
      await tuneSqlite(knex);

      expect(await knex.raw('pragma journal_mode')).toEqual([
        { journal_mode: 'wal' },
      ]);
      expect(await knex.raw('pragma synchronous')).toEqual([
        { synchronous: 1 },
      ]);
      expect(await knex.raw('pragma mmap_size')).toEqual([
        { mmap_size: 64 * 1024 * 1024 },
      ]);
    } finally {
      await knex.destroy();
      await rm(folder, { recursive: true });
    }
  });
});
