// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { freePortBase } from '../../__testUtils__/freePortBase';
import { killEngine, pauseEngine, resumeEngine } from '../../stack/faults';
import { resetStack } from '../../stack/resetStack';
import { StackOptions } from '../../stack/resolveStack';
import { stackStatus } from '../../stack/stackStatus';
import { startStack } from '../../stack/startStack';
import { stopStack } from '../../stack/stopStack';
import { stackLayout } from '../../stackLayout';
import { ownDataDir } from '../../testStack';
import { connectFolders } from './connectFolders';

jest.setTimeout(180_000);

const ONLY = ['kafka-dev', 'postgres', 'connect-dev'];
const TEXT = {
  'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
  'value.converter': 'org.apache.kafka.connect.storage.StringConverter',
};

describe('a Connect worker of the local stack', () => {
  let options: StackOptions & { portBase: number };
  let lines: string[];
  let folders: ReturnType<typeof connectFolders>;

  beforeAll(async () => {
    const dataDir = await ownDataDir();
    const portBase = await freePortBase(ONLY);
    folders = connectFolders(dataDir, 'connect-dev');
    options = {
      dataDir,
      portBase,
      only: ONLY,
      onLine: line => lines.push(line),
    };
  });

  beforeEach(() => {
    lines = [];
  });

  afterAll(async () => {
    await resetStack(options);
  });

  async function ask(path: string): Promise<unknown> {
    const { url } = stackLayout(options).connectDev;
    return (await fetch(`${url}/${path}`)).json();
  }

  async function create(name: string, config: object): Promise<void> {
    const { url } = stackLayout(options).connectDev;
    const answer = await fetch(`${url}/connectors/${name}/config`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(config),
    });
    expect([answer.status, await answer.text()]).toEqual([
      201,
      expect.any(String),
    ]);
  }

  async function stateOf(engine: string): Promise<string | undefined> {
    const engines = await stackStatus(options);
    return engines.find(({ name }) => name === engine)?.state;
  }

  /** The lines that the sink has written to the ledger, once there are so many. */
  async function importedLines(count: number): Promise<unknown[]> {
    const { ledger, postgres } = stackLayout(options);
    const client = new Client({
      ...ledger,
      host: '127.0.0.1',
      port: postgres.port,
    });
    await client.connect();
    try {
      for (;;) {
        const { rows } = await client.query(
          `select to_regclass('imported') is not null as there`,
        );
        const found = rows[0].there
          ? (await client.query('select line from imported order by line')).rows
          : [];
        if (found.length >= count) {
          return found.map(({ line }) => line);
        }
        await delay(100);
      }
    } finally {
      await client.end();
    }
  }

  it('has the plug-ins that the examples need, and no others', async () => {
    await startStack(options);

    const plugins = (await ask('connector-plugins')) as { class: string }[];
    expect(plugins.map(plugin => plugin.class).sort()).toEqual([
      'io.debezium.connector.jdbc.JdbcSinkConnector',
      'io.debezium.connector.postgresql.PostgresConnector',
      'org.apache.kafka.connect.file.FileStreamSinkConnector',
      'org.apache.kafka.connect.file.FileStreamSourceConnector',
    ]);
  });

  it('moves lines of a file to PostgreSQL, where it signs in with secrets it looks up itself', async () => {
    const secrets = join(folders.secrets, 'billing.properties');
    await appendFile(join(folders.files, 'lines.csv'), 'one\ntwo\n');

    await create('source', {
      'connector.class':
        'org.apache.kafka.connect.file.FileStreamSourceConnector',
      file: join(folders.files, 'lines.csv'),
      topic: 'lines',
      ...TEXT,
    });
    await create('sink', {
      'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector',
      topics: 'lines',
      'connection.url': stackLayout(options).ledger.jdbcUrl,
      'connection.username': `\${file:${secrets}:ledger-user}`,
      'connection.password': `\${file:${secrets}:ledger-password}`,
      'insert.mode': 'upsert',
      'primary.key.mode': 'kafka',
      'schema.evolution': 'basic',
      'collection.name.format': 'imported',
      transforms: 'line',
      'transforms.line.type':
        'org.apache.kafka.connect.transforms.HoistField$Value',
      'transforms.line.field': 'line',
      ...TEXT,
    });

    await expect(importedLines(2)).resolves.toEqual(['one', 'two']);
  });

  it('is not called healthy while it is frozen', async () => {
    await pauseEngine('connect-dev', options);
    await expect(stateOf('connect-dev')).resolves.toBe('unhealthy');

    await resumeEngine('connect-dev', options);
    await startStack(options); // waits until it answers again
    await expect(stateOf('connect-dev')).resolves.toBe('healthy');
  });

  it('goes on where its connectors stood when it was killed', async () => {
    await killEngine('connect-dev', options);
    await expect(stateOf('connect-dev')).resolves.toBe('ended');
    await appendFile(join(folders.files, 'lines.csv'), 'zero\n');

    await startStack(options);

    await expect(importedLines(3)).resolves.toEqual(['one', 'two', 'zero']);
  });

  it('stops before the cluster that it works on', async () => {
    await stopStack(options);

    const stopped = lines.flatMap(
      line => /^(.+): stopped/.exec(line)?.[1] ?? [],
    );
    expect(stopped[0]).toBe('connect-dev');
    expect(stopped.slice(1).sort()).toEqual(['kafka-dev', 'postgres']);
  });
});
