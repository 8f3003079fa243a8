// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ProcessDatabase } from './BackendProcessOptions';
import { openDatabase } from './openDatabase';

/** Every row of every table on PostgreSQL as text, by the table's name. */
export async function tableTexts(
  database: ProcessDatabase,
): Promise<Map<string, string>> {
  const knex = await openDatabase(database);
  try {
    const texts = new Map<string, string>();
    const tables = await knex('pg_tables')
      .select<{ tablename: string }[]>('tablename')
      .where('schemaname', 'public');
    for (const { tablename } of tables) {
      const rows = await knex(tablename).select(
        knex.raw('??::text as line', [tablename]),
      );
      texts.set(tablename, rows.map(({ line }) => line).join('\n'));
    }
    return texts;
  } finally {
    await knex.destroy();
  }
}
