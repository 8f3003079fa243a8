// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  connectFolders,
  killEngine,
  startEngine,
  stopEngine,
} from '@sluice/local-stack';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  OwnCluster,
  ownCluster,
} from '../__testUtils__/backendProcess/ownCluster';
import { ConnectFaults } from '../__testUtils__/connectFaults/ConnectFaults';
import { eventually } from '../__testUtils__/eventually';

jest.setTimeout(300_000);

const SECOND = 'connect-dev-2';
/** So long the group waits for a worker that went. */
const DELAY_MS = 10_000;
const CREATED = 6;

describe('a Connect cluster whose workers come and go', () => {
  let engines: OwnCluster;
  let faults: ConnectFaults;
  let names = 0;

  const fresh = (count: number) =>
    Array.from({ length: count }, () => {
      names += 1;
      return `billing.storm-${names}`;
    });
  /** The worker that stays, as the group calls it. */
  const first = () => engines.layout.connectDev.url.replace('http://', '');
  const addWorker = () => startEngine(SECOND, engines);
  /** Where the tasks of all connectors are, once all of them run. */
  const workersOf = async () => {
    const found = await faults.worker.listConnectors();
    const parts = found.flatMap(({ state, tasks, worker }) => [
      { state, worker },
      ...tasks,
    ]);
    return found.every(({ tasks }) => tasks.length) &&
      parts.every(({ state }) => state === 'running')
      ? new Set(parts.map(({ worker }) => worker))
      : new Set();
  };
  const healthy = async () => {
    await faults.collect();
    const { items } = await faults.listed();
    return items.every(({ health }) => health.state === 'healthy');
  };

  beforeAll(async () => {
    engines = await ownCluster(['kafka-dev', 'connect-dev']);
    const { home } = connectFolders(engines.dataDir, 'connect-dev');
    await mkdir(home, { recursive: true });
    await writeFile(
      join(home, 'extra.properties'),
      `scheduled.rebalance.max.delay.ms=${DELAY_MS}\n`,
    );
    await engines.start();
    faults = await ConnectFaults.start(engines);
  });

  afterAll(async () => {
    await faults?.stop();
    await engines?.remove();
  });

  it('makes and changes all that is asked for, once, in the middle of it', async () => {
    const made = fresh(CREATED);
    const asked = await Promise.all(made.map(name => faults.create(name)));
    const joined = addWorker();
    await Promise.all(asked.map(id => faults.succeeds(id)));
    const changed = await Promise.all(made.map(name => faults.change(name)));
    await joined;
    await Promise.all(changed.map(id => faults.succeeds(id)));

    await eventually(async () => (await workersOf()).size === 2);
    await eventually(healthy);
    const done = faults.watched.done('POST', /^\/connectors$/);
    expect(done).toBe(CREATED);
  });

  it('tells a name that is taken, also while the work is handed out anew', async () => {
    const [taken, ...others] = fresh(CREATED);
    const make = async (name: string) => {
      const { config } = await faults.creationOf(name);
      return faults.worker.createConnector({ name, config });
    };
    await make(taken);
    const [again, ...made] = await Promise.allSettled(
      [taken, ...others].map(make),
    );
    expect(again).toMatchObject({
      status: 'rejected',
      reason: {
        name: 'ConflictError',
        message: expect.stringContaining('already exists'),
      },
    });
    expect(made.map(({ status }) => status)).toEqual(
      others.map(() => 'fulfilled'),
    );
    await eventually(async () => (await workersOf()).size === 2);
  });

  it('shows what no worker has while the group waits for the one that left, with the hint', async () => {
    await stopEngine(SECOND, engines);
    await eventually(async () => {
      await faults.collect();
      const { items } = await faults.listed();
      return items.some(
        ({ health }) =>
          health.state === 'unassigned' &&
          health.reason?.includes('scheduled.rebalance.max.delay.ms'),
      );
    });
    await eventually(async () => (await workersOf()).size === 1);
    await eventually(healthy);
    expect(await workersOf()).toEqual(new Set([first()]));
  });

  it('goes on with what a worker had that was killed', async () => {
    await addWorker();
    await eventually(async () => (await workersOf()).size === 2);
    const [name] = fresh(1);
    await killEngine(SECOND, engines);
    const id = await faults.create(name);
    await faults.succeeds(id);
    await eventually(async () => (await workersOf()).size === 1);
    await eventually(healthy);
    expect(await workersOf()).toEqual(new Set([first()]));
  });
});
