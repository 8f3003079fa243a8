// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Client, ClientConfig } from 'pg';
import { StackLayout } from '../../stackLayout';
import { Engine, EngineGroup } from '../Engine';
import { EngineSite } from '../EngineSite';
import { formatPostgres } from './formatPostgres';
import { postgresBinaries } from './postgresBinaries';
import { reachableFolder, unprivilegedUid } from './unprivileged';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Change data capture reads the log.
  wal_level: 'logical',
  max_wal_senders: 10,
  max_replication_slots: 10,
  max_slot_wal_keep_size: '512MB',
  shared_buffers: '16MB',
  // Every Backstage plugin holds a connection pool of its own.
  max_connections: 200,
  // A crash of the process loses nothing; a crash of the machine may, which demo data can bear.
  fsync: 'off',
};

/** PostgreSQL: second database of the portal and, later, a source of change data. */
export function postgresGroup(site: EngineSite): EngineGroup {
  const { postgres } = site.layout;
  return {
    name: 'postgres',
    title: 'PostgreSQL',
    engines: [postgresEngine(site)],
    ready: () => ensureDatabase(postgres),
  };
}

function postgresEngine({ layout, dataDir }: EngineSite): Engine {
  const { host, port, user, password } = layout.postgres;
  const preferred = join(dataDir, 'postgres');
  const databaseDir = () => reachableFolder(preferred);
  return {
    name: 'postgres',
    address: `${host}:${port}`,
    ports: [{ port, purpose: 'PostgreSQL' }],
    // SIGTERM would wait for every client to leave.
    stopSignal: 'SIGINT',
    stopAfter: [],
    // After a kill -9 its helpers need a moment to notice.
    restartOn: /shared memory block .* is still in use|already exists/,

    outsideFolders: async () => {
      const folder = await databaseDir();
      return folder === preferred ? [] : [dirname(folder)];
    },

    fetch: async ({ cacheDir }) => {
      await postgresBinaries(cacheDir);
    },

    prepare: async ({ cacheDir }) => {
      const binaries = await postgresBinaries(cacheDir);
      const format = { binaries, user, password };
      await formatPostgres({ ...format, databaseDir: await databaseDir() });
    },

    command: async ({ cacheDir }) => {
      const binaries = await postgresBinaries(cacheDir);
      const folder = await databaseDir();
      const settings = Object.entries({ port, ...SETTINGS });
      await mkdir(dirname(folder), { recursive: true });
      return {
        file: join(binaries, 'bin', 'postgres'),
        args: [
          ...['-D', folder],
          ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`]),
        ],
        cwd: folder,
        uid: unprivilegedUid(),
      };
    },

    healthCheck: async () => {
      await withClient({ ...layout.postgres, database: 'postgres' }, client =>
        client.query('select 1'),
      );
    },
  };
}

async function ensureDatabase(
  postgres: StackLayout['postgres'],
): Promise<string> {
  const { database } = postgres;
  return withClient({ ...postgres, database: 'postgres' }, async client => {
    const known = await client.query(
      'select 1 from pg_database where datname = $1',
      [database],
    );
    if (known.rowCount === 0) {
      await client.query(
        `create database ${client.escapeIdentifier(database)}`,
      );
    }
    return `database '${database}' is there`;
  });
}

async function withClient<T>(
  { host, port, user, password, database }: StackLayout['postgres'],
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const config: ClientConfig = { host, port, user, password, database };
  const client = new Client({
    ...config,
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
