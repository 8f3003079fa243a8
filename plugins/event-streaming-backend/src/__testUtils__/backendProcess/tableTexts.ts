// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { ProcessDatabase } from './BackendProcessOptions';
import { openDatabase } from './openDatabase';

/** Every row of every table as text, by the table's name. */
export async function tableTexts(
  database: ProcessDatabase,
): Promise<Map<string, string>> {
  const knex = await openDatabase(database);
  try {
    const texts = new Map<string, string>();
    for (const table of await tablesOf(knex, database)) {
      const rows = await knex(table).select();
      texts.set(table, rows.map(textOf).join('\n'));
    }
    return texts;
  } finally {
    await knex.destroy();
  }
}

function tablesOf(knex: Knex, { client }: ProcessDatabase): Promise<string[]> {
  return client === 'pg'
    ? knex('pg_tables').where('schemaname', 'public').pluck('tablename')
    : knex('sqlite_master').where('type', 'table').pluck('name');
}

/** Texts as they are, so that what is looked for is found in them. */
function textOf(row: object): string {
  return Object.values(row).map(valueOf).join(' ');
}

function valueOf(value: unknown): string {
  if (Buffer.isBuffer(value)) {
    return value.toString('latin1');
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
