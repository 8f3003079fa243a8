// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Client } from 'pg';
import { StackLayout } from '../../stackLayout';

/** Runs `work` with a client of the database and closes it. */
export async function withPostgres<T>(
  { host, port, user, password, database }: StackLayout['postgres'],
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    ...{ host, port, user, password, database },
    connectionTimeoutMillis: 2_000,
    query_timeout: 5_000,
  });
  // Without a listener a connection that breaks while idle would end this process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
