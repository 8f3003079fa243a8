// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import knexFactory, { Knex } from 'knex';

/**
 * A connection that only reads.
 *
 * @param address - `postgres://…`, or the path of an SQLite file
 * @param schema - where the plugin's tables are, when not in the default one
 */
export function connectReadOnly(address: string, schema?: string): Knex {
  if (/^postgres(ql)?:\/\//.test(address)) {
    return knexFactory({
      client: 'pg',
      connection: {
        connectionString: address,
        options: '-c default_transaction_read_only=on',
      },
      searchPath: schema === undefined ? undefined : [schema],
      pool: { min: 0, max: 1 },
    });
  }
  return knexFactory({
    client: 'better-sqlite3',
    connection: { filename: address, options: { readonly: true } },
    useNullAsDefault: true,
    pool: { min: 0, max: 1 },
  });
}
