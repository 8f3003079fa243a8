// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { killEngine, startEngine } from '@sluice/local-stack';
import { CONTRACT } from '@sluice/plugin-event-streaming-common';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackendProcess } from '../__testUtils__/backendProcess/BackendProcess';
import { CreationTrial } from '../__testUtils__/backendProcess/CreationTrial';
import { eventually } from '../__testUtils__/eventually';
import {
  creation,
  faultConfig,
} from '../__testUtils__/backendProcess/faultConfig';
import {
  OwnCluster,
  ownCluster,
} from '../__testUtils__/backendProcess/ownCluster';

jest.setTimeout(120_000);

/** A real backend in its own process, over a real broker that breaks. */
describe('a portal whose cluster or process dies', () => {
  let cluster: OwnCluster;
  let folder: string;
  let backend: BackendProcess;

  const start = () =>
    BackendProcess.start({
      database: {
        client: 'better-sqlite3',
        filename: join(folder, 'plugin.sqlite'),
      },
      config: faultConfig(cluster.layout.kafkaDev.brokers),
    });
  const health = async () => {
    const { status, body } = await backend.get('/clusters', 'anna');
    expect(status).toBe(200);
    return CONTRACT.listClusters.response.parse(body).items[0].health;
  };

  beforeAll(async () => {
    cluster = await ownCluster(['kafka-dev']);
    folder = await mkdtemp(join(tmpdir(), 'sluice-survival-'));
    backend = await start();
  });

  afterAll(async () => {
    await backend?.kill();
    await cluster.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('starts without its cluster, and says which is down and since when', async () => {
    await eventually(async () => (await health()).state === 'down');
    const { reason, since } = await health();
    expect(reason).toContain("'dev'");
    expect(Date.parse(since ?? '')).toBeGreaterThan(Date.now() - 60_000);

    for (const path of ['/topics', '/clusters/dev', '/overview', '/requests']) {
      expect((await backend.get(path, 'anna')).status).toBe(200);
    }
    const planned = await backend.post(
      '/plans',
      'anna',
      creation('billing.a.b'),
    );
    expect(planned).toMatchObject({
      status: 503,
      body: { error: { message: expect.stringContaining("'dev'") } },
    });
  });

  it('finds the cluster when it comes', async () => {
    await cluster.start();
    await eventually(async () => (await health()).state === 'up');
    const planned = await backend.post(
      '/plans',
      'anna',
      creation('billing.a.b'),
    );
    expect(planned).toMatchObject({ status: 200, body: { violations: [] } });
  });

  it('waits for a cluster that dies under a creation, and completes it', async () => {
    const trial = CreationTrial.create();
    await backend.holdCreation();
    expect(await trial.ask(backend)).toBe(201);
    await backend.holding();
    await killEngine('kafka-dev', cluster);
    await backend.goOn();

    const { waiting } = await trial.until(backend, 'waiting');
    expect(waiting?.reason).toContain("'dev'");
    await startEngine('kafka-dev', cluster);
    await trial.until(backend, 'succeeded');
  });

  it('finishes after kill -9 what was on its way to the cluster', async () => {
    const trial = CreationTrial.create();
    await backend.crashAt({ point: 'kafka', api: 'CreateTopics' });
    await trial.ask(backend);
    await backend.ended();
    backend = await start();

    const { steps } = await trial.until(backend, 'succeeded');
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(await trial.events(backend)).toEqual([
      'request.created',
      'request.approved',
      'request.executing',
      'request.succeeded',
    ]);
  });
});
