// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import knexFactory, { Knex } from 'knex';
import { ProcessDatabase } from './BackendProcessOptions';

/** Opens it, and calls `onQuery` before each statement. */
export async function openDatabase(
  database: ProcessDatabase,
  onQuery: (sql: string) => void = () => undefined,
): Promise<Knex> {
  const knex = knexFactory(configOf(database));
  knex.on('query', ({ sql }: { sql: string }) => onQuery(sql));
  return knex;
}

function configOf(database: ProcessDatabase): Knex.Config {
  if (database.client === 'pg') {
    const { connectionString } = database;
    return { client: 'pg', connection: { connectionString }, pool: { max: 8 } };
  }
  return {
    client: 'better-sqlite3',
    connection: { filename: database.filename },
    useNullAsDefault: true,
    // As Backstage does: one writer, and foreign keys in force.
    pool: {
      min: 1,
      max: 1,
      afterCreate: (
        connection: { pragma(source: string): unknown },
        done: (error: Error | undefined, connection: unknown) => void,
      ) => {
        connection.pragma('foreign_keys = ON');
        done(undefined, connection);
      },
    },
  };
}
