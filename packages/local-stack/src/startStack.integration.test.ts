// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { Client } from 'pg';
import { freePortBase } from './__testUtils__/freePortBase';
import {
  killEngine,
  pauseEngine,
  resumeEngine,
  startEngine,
} from './stack/faults';
import { resetStack } from './stack/resetStack';
import { StackOptions } from './stack/resolveStack';
import { stackStatus } from './stack/stackStatus';
import { startStack } from './stack/startStack';
import { stopStack } from './stack/stopStack';
import { stackLayout } from './stackLayout';
import { ownDataDir } from './testStack';

jest.setTimeout(120_000);

const ONLY = ['kafka-dev', 'postgres'];

describe('a local stack', () => {
  let dataDir: string;
  let options: StackOptions & { portBase: number };
  let lines: string[];

  beforeAll(async () => {
    dataDir = await ownDataDir();
    const portBase = await freePortBase(ONLY);
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

  async function states(): Promise<string[]> {
    const engines = await stackStatus(options);
    return engines.map(({ name, state }) => `${name} ${state}`);
  }

  async function withKafka<T>(
    work: (admin: ReturnType<Kafka['admin']>) => Promise<T>,
  ): Promise<T> {
    const { brokers } = stackLayout(options).kafkaDev;
    const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    try {
      return await work(admin);
    } finally {
      await admin.disconnect();
    }
  }

  async function query(text: string): Promise<unknown[]> {
    const { connectionString } = stackLayout(options).postgres;
    const client = new Client({ connectionString });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  }

  it('starts, and says what happens and how long it took', async () => {
    await expect(states()).resolves.toEqual([
      'kafka-dev stopped',
      'postgres stopped',
    ]);

    const { started } = await startStack(options);

    expect(started.sort()).toEqual(ONLY);
    await expect(states()).resolves.toEqual([
      'kafka-dev healthy',
      'postgres healthy',
    ]);
    expect(lines).toContainEqual(
      expect.stringMatching(/^kafka-dev: healthy \(\d+\.\d s\)$/),
    );
  });

  it('can be used at once', async () => {
    await expect(
      withKafka(admin => admin.createTopics({ topics: [{ topic: 'kept' }] })),
    ).resolves.toBe(true);
    await query('create table kept as select 42 as answer');
    await expect(query('show wal_level')).resolves.toEqual([
      { wal_level: 'logical' },
    ]);
  });

  it('starts nothing when it is up', async () => {
    await expect(startStack(options)).resolves.toMatchObject({ started: [] });
    expect(lines).toContainEqual(
      expect.stringMatching(/^postgres: already running, healthy/),
    );
  });

  it('names the busy port to a second checkout with the same ports', async () => {
    const other = join(dataDir, 'other');
    await expect(startStack({ ...options, dataDir: other })).rejects.toThrow(
      /^Port \d+, needed for clients of kafka-dev, is taken by another program/,
    );
  });

  it('does not call a frozen engine healthy', async () => {
    await pauseEngine('kafka-dev', options);
    await expect(states()).resolves.toContain('kafka-dev unhealthy');
    await resumeEngine('kafka-dev', options);
    await startEngine('kafka-dev', options); // waits until it answers again
    await expect(states()).resolves.toContain('kafka-dev healthy');
  });

  it('comes back with its data after kill -9', async () => {
    await killEngine('kafka-dev', options);
    await killEngine('postgres', options);
    await expect(states()).resolves.toEqual([
      'kafka-dev ended',
      'postgres ended',
    ]);

    await startStack(options);

    await expect(withKafka(admin => admin.listTopics())).resolves.toContain(
      'kept',
    );
    await expect(query('select answer from kept')).resolves.toEqual([
      { answer: 42 },
    ]);
  });

  it('stops in order', async () => {
    await stopStack(options);

    await expect(states()).resolves.toEqual([
      'kafka-dev stopped',
      'postgres stopped',
    ]);
    const log = await readFile(join(dataDir, 'logs', 'postgres.log'), 'utf8');
    expect(log.trim()).toMatch(/database system is shut down$/);
  });

  it('leaves nothing behind when a start is interrupted', async () => {
    const interrupt = new AbortController();
    const start = startStack({
      ...options,
      signal: interrupt.signal,
      onLine: line => {
        if (line.startsWith('kafka-dev: starting')) {
          interrupt.abort();
        }
      },
    });

    await expect(start).rejects.toThrow(/aborted/);
    await expect(states()).resolves.toEqual([
      'kafka-dev stopped',
      'postgres stopped',
    ]);
  });

  it('deletes its data when it is reset', async () => {
    await resetStack(options);

    const deleted = lines.flatMap(
      line => /^Deleted (.+)$/.exec(line)?.[1] ?? [],
    );
    expect(deleted).toContain(dataDir);
    for (const folder of deleted) {
      await expect(access(folder)).rejects.toThrow(/ENOENT/);
    }
  });
});
