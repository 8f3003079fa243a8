// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { keepStatements } from './keepStatements';
import { tuneSqlite } from './tuneSqlite';

const MIGRATIONS = resolvePackagePath(
  '@sluice/plugin-event-streaming-backend',
  'migrations',
);

/** Connects to the plugin's database and brings its tables up to date. */
export async function migrateDatabase(
  database: DatabaseService,
): Promise<Knex> {
  const knex = await database.getClient();
  await tuneSqlite(knex);
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: MIGRATIONS });
  }
  await keepStatements(knex);
  return knex;
}
