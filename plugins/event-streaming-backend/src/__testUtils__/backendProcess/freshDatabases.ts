// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackLayout, testStack } from '@sluice/local-stack';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ProcessDatabase } from './BackendProcessOptions';
import { openDatabase } from './openDatabase';

/** An empty SQLite file in a folder of the test. */
export async function freshSqlite(folder: string): Promise<ProcessDatabase> {
  const filename = join(folder, `${randomUUID()}.sqlite`);
  return { client: 'better-sqlite3', filename };
}

/** An empty database on the PostgreSQL of the run, which goes with it. */
export async function freshPostgres(): Promise<ProcessDatabase> {
  return freshDatabaseOn(testStack().layout);
}

/** An empty database on the PostgreSQL of a stack. */
export async function freshDatabaseOn({
  postgres: { connectionString },
}: StackLayout): Promise<ProcessDatabase> {
  const name = `faults_${randomUUID().replaceAll('-', '')}`;
  const knex = await openDatabase({ client: 'pg', connectionString });
  try {
    await knex.raw('create database ??', [name]);
  } finally {
    await knex.destroy();
  }
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  return { client: 'pg', connectionString: url.toString() };
}
