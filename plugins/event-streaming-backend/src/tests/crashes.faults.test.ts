// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KafkajsKafkaAdmin } from '../adapters/kafkajs/KafkajsKafkaAdmin';
import { devConnection } from '../adapters/kafkajs/__testUtils__/testClusters';
import { BackendProcess } from '../__testUtils__/backendProcess/BackendProcess';
import {
  CreationTrial,
  isGone,
} from '../__testUtils__/backendProcess/CreationTrial';
import { faultConfig } from '../__testUtils__/backendProcess/faultConfig';
import {
  freshPostgres,
  freshSqlite,
} from '../__testUtils__/backendProcess/freshDatabases';
import {
  OwnCluster,
  ownCluster,
} from '../__testUtils__/backendProcess/ownCluster';

const MINUTE = 60_000;

jest.setTimeout(20 * MINUTE);

/** Filing changes more rows than this; a loop that ends earlier missed some. */
const FEWEST_WRITES = 4;

const WHOLE_STORY = [
  'request.created',
  'request.approved',
  'request.executing',
  'request.succeeded',
];

describe.each([
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgres],
] as const)('a backend on %s that dies', (_, freshDatabase) => {
  let cluster: OwnCluster;
  let folder: string;
  let kafka: KafkajsKafkaAdmin;
  let start: () => Promise<BackendProcess>;
  let backend: BackendProcess | undefined;

  beforeAll(async () => {
    cluster = await ownCluster(['kafka-dev']);
    folder = await mkdtemp(join(tmpdir(), 'sluice-crashes-'));
    await cluster.start();
    kafka = KafkajsKafkaAdmin.create({
      cluster: 'dev',
      connection: devConnection(cluster.layout),
      logger: mockServices.logger.mock(),
    });
    const database = await freshDatabase(folder);
    const config = faultConfig(cluster.layout.kafkaDev.brokers);
    start = () => BackendProcess.start({ database, config });
  });

  afterAll(async () => {
    await backend?.kill();
    await kafka?.close();
    await cluster.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const isOnKafka = async (topic: string) =>
    (await kafka.listTopics()).some(({ name }) => name === topic);

  /** Whether it died before the creation was done. */
  const dies = async (running: BackendProcess, trial: CreationTrial) =>
    Promise.race([
      running.ended().then(() => true),
      trial.until(running, 'succeeded').then(
        () => false,
        error => {
          if (running.isRunning && !isGone(error)) {
            throw error;
          }
          return true;
        },
      ),
    ]);

  /** What the next backend makes of it: all, or nothing where nothing was filed. */
  const assertWhole = async (next: BackendProcess, trial: CreationTrial) => {
    if (await trial.request(next)) {
      const { steps } = await trial.until(next, 'succeeded');
      expect(steps.map(({ state }) => state)).not.toContain('todo');
      expect(await trial.events(next)).toEqual(WHOLE_STORY);
      expect(await isOnKafka(trial.topic)).toBe(true);
    } else {
      expect(await trial.events(next)).toEqual([]);
      expect(await isOnKafka(trial.topic)).toBe(false);
    }
  };

  /** How it dies while a request is executed is in `stepCrashes`. */
  it('before any change of its tables leaves a request that is filed, or none', async () => {
    let number = 0;
    for (let isFiled = false; !isFiled; ) {
      number += 1;
      const trial = CreationTrial.create();
      backend ??= await start();
      await backend.crashAt({ point: 'write', number });
      await trial.ask(backend);
      expect(await dies(backend, trial)).toBe(true);
      await backend.ended();
      backend = await start();
      isFiled = (await trial.request(backend)) !== undefined;
      await assertWhole(backend, trial);
    }
    expect(number).toBeGreaterThan(FEWEST_WRITES);
  });

  it.each(['CreateTopics', 'DescribeConfigs'])(
    'with %s on the wire leaves a creation that the next one finishes',
    async api => {
      const trial = CreationTrial.create();
      await backend?.kill();
      backend = await start();
      await backend.crashAt({ point: 'kafka', api });
      await trial.ask(backend);
      await backend.ended();
      backend = await start();
      await expect(assertWhole(backend, trial)).resolves.toBeUndefined();
    },
  );
});
