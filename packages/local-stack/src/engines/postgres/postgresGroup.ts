// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Engine, EngineGroup } from '../Engine';
import { EngineSite } from '../EngineSite';
import { ensureDatabases } from './ensureDatabases';
import { formatPostgres } from './formatPostgres';
import { postgresBinaries } from './postgresBinaries';
import { reachableFolder, unprivilegedUid } from './unprivileged';
import { withPostgres } from './withPostgres';

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

/** PostgreSQL: second database of the portal, and what connectors read and write. */
export function postgresGroup(site: EngineSite): EngineGroup {
  return {
    name: 'postgres',
    title: 'PostgreSQL',
    engines: [postgresEngine(site)],
    ready: () => ensureDatabases(site.layout),
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
    // Their connectors write until the end.
    stopAfter: ['connect-dev', 'connect-dev-2', 'connect-prod'],
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
      await withPostgres({ ...layout.postgres, database: 'postgres' }, client =>
        client.query('select 1'),
      );
    },
  };
}
