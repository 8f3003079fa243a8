// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { killEngine, startEngine, stopEngine } from '@sluice/local-stack';
import { BackendProcess } from '../__testUtils__/backendProcess/BackendProcess';
import { CreationTrial } from '../__testUtils__/backendProcess/CreationTrial';
import { faultConfig } from '../__testUtils__/backendProcess/faultConfig';
import { freshDatabaseOn } from '../__testUtils__/backendProcess/freshDatabases';
import {
  OwnCluster,
  ownCluster,
} from '../__testUtils__/backendProcess/ownCluster';

jest.setTimeout(300_000);

/** A backend over a PostgreSQL of its own, which a test may stop. */
describe('a creation whose database goes away', () => {
  let engines: OwnCluster;
  let backend: BackendProcess;

  beforeAll(async () => {
    engines = await ownCluster(['kafka-dev', 'postgres']);
    await engines.start();
    const { layout } = engines;
    backend = await BackendProcess.start({
      database: await freshDatabaseOn(layout),
      config: faultConfig(layout.kafkaDev.brokers),
    });
  });

  afterAll(async () => {
    await backend?.kill();
    await engines.remove();
  });

  /** One that stands still right before the cluster is asked to make it. */
  const holdOne = async () => {
    const trial = CreationTrial.create();
    await backend.holdCreation();
    expect(await trial.ask(backend)).toBe(201);
    await backend.holding();
    return trial;
  };

  const expectWhole = async (trial: CreationTrial) => {
    const { steps } = await trial.until(backend, 'succeeded');
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(await trial.events(backend)).toEqual([
      'request.created',
      'request.approved',
      'request.executing',
      'request.succeeded',
    ]);
  };

  it('is finished by the same process when the database was restarted', async () => {
    const trial = await holdOne();
    await stopEngine('postgres', engines);
    await startEngine('postgres', engines);
    await backend.goOn();
    await expect(expectWhole(trial)).resolves.toBeUndefined();
  });

  it('is finished when the database dies while the topic is made', async () => {
    const trial = await holdOne();
    await killEngine('postgres', engines);
    await backend.goOn();
    await backend.hasSent('CreateTopics');
    await startEngine('postgres', engines);
    await expect(expectWhole(trial)).resolves.toBeUndefined();
  });

  it('is refused, and nothing of it kept, while the database is away', async () => {
    await stopEngine('postgres', engines);
    const trial = CreationTrial.create();
    expect(await trial.ask(backend)).toBeGreaterThanOrEqual(500);
    await startEngine('postgres', engines);
    expect(await trial.request(backend)).toBeUndefined();
    expect(await trial.events(backend)).toEqual([]);
    expect(await trial.ask(backend)).toBe(201);
    await expect(expectWhole(trial)).resolves.toBeUndefined();
  });
});
