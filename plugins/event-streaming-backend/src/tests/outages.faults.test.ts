// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  killEngine,
  pauseEngine,
  resumeEngine,
  startEngine,
} from '@sluice/local-stack';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackendProcess } from '../__testUtils__/backendProcess/BackendProcess';
import { CreationTrial } from '../__testUtils__/backendProcess/CreationTrial';
import { eventually } from '../__testUtils__/eventually';
import { faultConfig } from '../__testUtils__/backendProcess/faultConfig';
import { freshSqlite } from '../__testUtils__/backendProcess/freshDatabases';
import {
  OwnCluster,
  ownCluster,
} from '../__testUtils__/backendProcess/ownCluster';

jest.setTimeout(600_000);

describe('a creation whose cluster goes away', () => {
  let cluster: OwnCluster;
  let folder: string;
  let backend: BackendProcess;

  const start = async (requests: { giveUpAfter: string }) => {
    const database = await freshSqlite(folder);
    const config = faultConfig(cluster.layout.kafkaDev.brokers, requests);
    const options = { database, config };
    backend = await BackendProcess.start(options);
    return options;
  };

  /** Files one and stops right before the cluster is asked to make it. */
  const holdOne = async () => {
    const trial = CreationTrial.create();
    await backend.holdCreation();
    let status: number | undefined;
    // A cluster that has just come back may still refuse to be planned on.
    await eventually(async () => {
      status = await trial.ask(backend);
      return status !== 503;
    });
    expect(status).toBe(201);
    await backend.holding();
    return trial;
  };

  beforeAll(async () => {
    cluster = await ownCluster(['kafka-dev']);
    folder = await mkdtemp(join(tmpdir(), 'sluice-outages-'));
    await cluster.start();
  });

  afterEach(() => backend?.kill());

  afterAll(async () => {
    await cluster.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('fails with the reason when the cluster stays away, and can be tried again', async () => {
    await start({ giveUpAfter: '2s' });
    const trial = await holdOne();
    await killEngine('kafka-dev', cluster);
    await backend.goOn();

    const failed = await trial.until(backend, 'failed');
    expect(failed.failure).toContain("'dev'");
    await startEngine('kafka-dev', cluster);
    await eventually(async () => {
      const path = `/requests/${failed.id}/retry`;
      const body = { revision: failed.revision };
      await backend.post(path, 'anna', body);
      return (await trial.request(backend))?.state === 'succeeded';
    });
  });

  it('waits while the cluster hangs, and makes the topic once', async () => {
    await start({ giveUpAfter: '5m' });
    const trial = await holdOne();
    await pauseEngine('kafka-dev', cluster);
    await backend.goOn();

    const { waiting } = await trial.until(backend, 'waiting');
    expect(waiting?.reason).toContain("'dev'");
    await resumeEngine('kafka-dev', cluster);
    const { steps } = await trial.until(backend, 'succeeded');
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('goes on in the next process when backend and cluster died', async () => {
    const options = await start({ giveUpAfter: '5m' });
    const trial = await holdOne();
    await killEngine('kafka-dev', cluster);
    await backend.kill();
    backend = await BackendProcess.start(options);

    await trial.until(backend, 'waiting');
    await startEngine('kafka-dev', cluster);
    const { steps } = await trial.until(backend, 'succeeded');
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done']);
  });
});
