// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { createDeferred } from '@backstage/types';
import { Knex } from 'knex';
import { SourceState } from '../stores/SourceStore';
import { InventorySchedule } from './InventorySchedule';

jest.setTimeout(60_000);

const INTERVAL_MS = 200;
const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

function source(name: string, observedAt: number): [string, SourceState] {
  return [name, { name, state: 'up', since: 0, observedAt, generation: 1 }];
}

/** A schedule whose reads the test observes; `observed` is when others read. */
function createSchedule(observed: Record<string, number> = {}) {
  const scheduler = mockServices.scheduler.mock();
  const logger = mockServices.logger.mock();
  const calls: string[] = [];
  const declarations = {
    run: jest.fn(async () => {
      calls.push('declarations');
    }),
  };
  const collector = {
    collect: jest.fn(async (cluster: string) => {
      calls.push(cluster);
      return undefined;
    }),
    close: jest.fn(async () => {
      calls.push('closed');
    }),
  };
  const states = new Map(
    Object.entries(observed).map(([name, at]) => source(name, at)),
  );
  const registryCollector = {
    collect: jest.fn(async (registry: string) => {
      calls.push(registry);
      return undefined;
    }),
    close: jest.fn(),
  };
  const connectCollector = { collect: jest.fn(), close: jest.fn() };
  const schedule = InventorySchedule.create({
    scheduler,
    sorts: [
      { names: ['dev', 'prod'], collector },
      { names: ['registry'], collector: registryCollector },
      { names: [], collector: connectCollector },
    ],
    declarations,
    sources: { states: async () => states },
    config: {
      intervalMs: 30_000,
      timeoutMs: 60_000,
      workerThreshold: 2000,
      lagThreshold: 1000,
      idleAfterMs: 300_000,
      declarationsIntervalMs: 45_000,
    },
    logger,
  });
  return { schedule, scheduler, logger, calls, declarations, collector };
}

describe('InventorySchedule', () => {
  it('reads what is declared, every cluster and then every registry, as soon as it starts', async () => {
    const { schedule, calls } = createSchedule();

    await schedule.start();
    await schedule.close();

    expect(calls).toEqual([
      'declarations',
      'dev',
      'prod',
      'registry',
      'closed',
    ]);
  });

  it('leaves a cluster at the start that another replica has just read', async () => {
    const { schedule, calls } = createSchedule({
      dev: Date.now() - 40_000,
      prod: Date.now() - 5_000,
      registry: Date.now() - 5_000,
    });

    await schedule.start();
    await schedule.close();

    expect(calls).toEqual(['declarations', 'dev', 'closed']);
  });

  it('gives each cluster and registry a task of its own, at the configured intervals', async () => {
    const { schedule, scheduler, calls } = createSchedule();

    await schedule.start();
    await schedule.close();

    const tasks = scheduler.scheduleTask.mock.calls.map(([task]) => task);
    expect(tasks).toMatchObject(
      [
        ['declarations', 45_000],
        ['inventory-dev', 30_000],
        ['inventory-prod', 30_000],
        ['inventory-registry', 30_000],
      ].map(([id, milliseconds]) => ({
        id: `event-streaming-${id}`,
        scope: 'global',
        frequency: { milliseconds },
        timeout: { milliseconds: 60_000 },
      })),
    );
    calls.length = 0;
    for (const task of tasks) {
      await task.fn(new AbortController().signal);
    }
    expect(calls).toEqual(['declarations', 'dev', 'prod', 'registry']);
  });

  it('says that the first reading failed, and goes on at the next interval', async () => {
    const { schedule, scheduler, logger, collector } = createSchedule();
    collector.collect.mockRejectedValueOnce(new Error('The disk is full'));

    await schedule.start();
    await schedule.close();

    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/dev, prod.*The disk is full/),
    );
    expect(scheduler.scheduleTask).toHaveBeenCalledTimes(4);
  });

  it('waits for the first reading before it closes the connections', async () => {
    const { schedule, declarations, calls } = createSchedule();
    const read = createDeferred();
    declarations.run.mockReturnValueOnce(read);

    await schedule.start();
    const closed = schedule.close();
    expect(calls).toEqual([]);
    read.resolve();
    await closed;

    expect(calls).toEqual(['dev', 'prod', 'registry', 'closed']);
  });
});

/** One replica: a scheduler of its own on the database that all share. */
function startReplica(knex: Knex, name: string, reads: Reads) {
  const rootLifecycle = mockServices.rootLifecycle.mock();
  const schedule = InventorySchedule.create({
    scheduler: DefaultSchedulerService.create({
      database: mockServices.database({ knex }),
      logger: quietLogger(),
      metrics: metricsServiceMock.mock({
        createCounter: () => ({ add: jest.fn() }),
        createGauge: () => ({ record: jest.fn() }),
        createHistogram: () => ({ record: jest.fn() }),
      }),
      rootLifecycle,
      httpRouter: mockServices.httpRouter.mock(),
      pluginMetadata: { getId: () => 'event-streaming' },
    }),
    sorts: [
      {
        names: ['prod'],
        collector: {
          collect: () => reads.by(name),
          close: async () => undefined,
        },
      },
    ],
    declarations: { run: async () => undefined },
    // Somebody has just read it, so that only the scheduler gives out reads.
    sources: { states: async () => new Map([source('prod', Date.now())]) },
    config: {
      intervalMs: INTERVAL_MS,
      timeoutMs: 30_000,
      workerThreshold: 2000,
      lagThreshold: 1000,
      idleAfterMs: 300_000,
      declarationsIntervalMs: 60_000,
    },
    logger: quietLogger(),
  });
  return {
    start: () => schedule.start(),
    async stop() {
      rootLifecycle.addShutdownHook.mock.calls.forEach(([hook]) => hook());
      await schedule.close();
    },
  };
}

function quietLogger() {
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  return logger;
}

/** Who has read the cluster, and how many did so at the same time at most. */
class Reads {
  readonly done: string[] = [];
  atOnce = 0;
  #running = 0;
  #last: Promise<unknown> = Promise.resolve();
  #watchers: (() => void)[] = [];

  by(name: string): Promise<undefined> {
    const read = this.#read(name);
    this.#last = read;
    return read;
  }

  async settled(): Promise<void> {
    await this.#last;
  }

  /** Until so many more were done; jest's own time limit ends it. */
  async more(count: number): Promise<string[]> {
    const from = this.done.length;
    await new Promise<void>(resolve => {
      this.#watchers.push(() => {
        if (this.done.length >= from + count) {
          resolve();
        }
      });
    });
    return this.done.slice(from);
  }

  async #read(name: string): Promise<undefined> {
    this.#running += 1;
    this.atOnce = Math.max(this.atOnce, this.#running);
    // As long as the interval: the other replica gets its chance meanwhile.
    await new Promise(resolve => {
      setTimeout(resolve, INTERVAL_MS);
    });
    this.#running -= 1;
    this.done.push(name);
    this.#watchers.forEach(check => check());
    return undefined;
  }
}

describe.each(databases.eachSupportedId())('two replicas (%s)', id => {
  it('read a cluster one at a time, and one goes on when the other stops', async () => {
    const knex = await databases.init(id);
    const reads = new Reads();
    const first = startReplica(knex, 'first', reads);
    const second = startReplica(knex, 'second', reads);

    await first.start();
    await second.start();
    await reads.more(4);
    expect(reads.atOnce).toBe(1);

    await first.stop();
    // What the first one had begun is its last.
    await reads.more(1);
    expect(new Set(await reads.more(3))).toEqual(new Set(['second']));
    expect(reads.atOnce).toBe(1);

    await second.stop();
    await reads.settled();
  });
});
