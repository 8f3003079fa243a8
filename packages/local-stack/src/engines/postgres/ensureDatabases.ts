// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Client } from 'pg';
import { StackLayout, StackUser } from '../../stackLayout';
import { withPostgres } from './withPostgres';

/** Creates the portal's database, and those that connectors of the examples use, unless they are there. */
export async function ensureDatabases({
  postgres,
  ledger,
  archive,
}: StackLayout): Promise<string> {
  const maintenance = { ...postgres, database: 'postgres' };
  return withPostgres(maintenance, async client => {
    await ensureDatabase(client, postgres.database, postgres.user);
    for (const { user: username, password, database } of [ledger, archive]) {
      await ensureUser(client, { username, password });
      await ensureDatabase(client, database, username);
    }
    return `databases '${postgres.database}', '${ledger.database}' and '${archive.database}' are there`;
  });
}

async function ensureDatabase(client: Client, name: string, owner: string) {
  const known = await client.query(
    'select 1 from pg_database where datname = $1',
    [name],
  );
  if (known.rowCount === 0) {
    const database = client.escapeIdentifier(name);
    const role = client.escapeIdentifier(owner);
    await client.query(`create database ${database} owner ${role}`);
  }
}

/** A user whose changes can be captured as well. */
async function ensureUser(
  client: Client,
  { username, password }: StackUser,
): Promise<void> {
  const known = await client.query(
    'select 1 from pg_roles where rolname = $1',
    [username],
  );
  if (known.rowCount === 0) {
    const role = client.escapeIdentifier(username);
    const secret = client.escapeLiteral(password);
    await client.query(
      `create role ${role} login replication password ${secret}`,
    );
  }
}
