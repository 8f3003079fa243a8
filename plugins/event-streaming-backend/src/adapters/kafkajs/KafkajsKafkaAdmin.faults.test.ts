// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { rm } from 'node:fs/promises';
import { mockServices } from '@backstage/backend-test-utils';
import {
  killEngine,
  ownDataDir,
  pauseEngine,
  resumeEngine,
  startEngine,
  startStack,
  stopStack,
} from '@sluice/local-stack';
import { TopicDescription } from '@sluice/plugin-event-streaming-node';
import { KafkajsKafkaAdmin } from './KafkajsKafkaAdmin';
import { prodConnection } from './__testUtils__/testClusters';

jest.setTimeout(120_000);

const BROKERS = ['kafka-prod-1', 'kafka-prod-2', 'kafka-prod-3'];
const REQUEST_TIMEOUT_MS = 1_500;

/** Breaks brokers, so it brings a cluster of its own. */
describe('KafkajsKafkaAdmin when brokers fail', () => {
  let stack: { dataDir: string; portBase: number; only: string[] };
  let admin: KafkajsKafkaAdmin;
  let topic: TopicDescription;
  let requests: string[];

  const eventually = async <TValue>(read: () => Promise<TValue>) => {
    const deadline = Date.now() + 60_000;
    for (;;) {
      try {
        return await read();
      } catch (error) {
        if (Date.now() > deadline) {
          throw error;
        }
      }
    }
  };
  const failureOf = async (call: Promise<unknown>) => {
    const begun = Date.now();
    const failure = await call.then(
      () => undefined,
      (error: Error) => error,
    );
    return { failure, tookMs: Date.now() - begun };
  };

  beforeAll(async () => {
    stack = {
      dataDir: await ownDataDir(),
      // Below the ports that systems hand out to outgoing connections.
      portBase: 10_000 + (process.pid % 40) * 200,
      only: ['kafka-prod'],
    };
    const { layout } = await startStack(stack);
    requests = [];
    admin = KafkajsKafkaAdmin.create({
      cluster: 'prod',
      connection: {
        ...prodConnection(layout, layout.kafkaProd.platformUser),
        requestTimeoutMs: REQUEST_TIMEOUT_MS,
      },
      logger: mockServices.logger.mock(),
      onRequest: apiName => requests.push(apiName),
    });
    await admin.createTopic({
      name: 'orders',
      partitions: 6,
      replicationFactor: 3,
      config: {},
    });
    topic = await eventually(async () => {
      const [{ value }] = await admin.describeTopics(['orders']);
      if (!value?.partitions.every(({ isr }) => isr.length === 3)) {
        throw new Error('Not all replicas are in sync yet');
      }
      return value;
    });
  });

  afterAll(async () => {
    await admin?.close();
    await stopStack(stack);
    await rm(stack.dataDir, { recursive: true, force: true });
  });

  it('goes on without a broker that died, and reports the shrunken ISR', async () => {
    await killEngine('kafka-prod-3', stack);

    // The description still names the dead broker as a leader.
    const [offsets] = await eventually(async () => {
      const items = await admin.listOffsets([topic], { at: 'latest' });
      expect(items[0].error).toBeUndefined();
      return items;
    });

    expect(offsets.value?.map(({ offset }) => offset)).toEqual(
      new Array(6).fill(0n),
    );
    const [{ value }] = await admin.describeTopics(['orders']);
    expect(value?.partitions.map(({ isr }) => isr.includes(3))).toEqual(
      new Array(6).fill(false),
    );
    const groups = await eventually(() => admin.listGroups());
    expect(groups).toEqual([]);
    await eventually(() => admin.describeLogDirs());
    expect((await admin.describeCluster()).brokers).toHaveLength(2);
  });

  it('uses the broker again after it has come back', async () => {
    await startEngine('kafka-prod-3', stack);

    await eventually(async () =>
      expect((await admin.describeCluster()).brokers).toHaveLength(3),
    );
    const sizes = await eventually(async () => {
      const found = await admin.describeLogDirs([topic]);
      expect(found).toHaveLength(18);
      return found;
    });
    expect(sizes.some(({ broker }) => broker === 3)).toBe(true);
  });

  it('asks another broker when one hangs', async () => {
    await admin.listTopics();
    await pauseEngine('kafka-prod-2', stack);
    try {
      const topics = await eventually(() => admin.listTopics());

      expect(topics.map(({ name }) => name)).toContain('orders');
    } finally {
      await resumeEngine('kafka-prod-2', stack);
    }
  });

  it('sends a change that is not answered once, and says that it may have been done', async () => {
    await eventually(() => admin.listTopics());
    requests.length = 0;
    await Promise.all(BROKERS.map(broker => pauseEngine(broker, stack)));
    try {
      const { failure, tookMs } = await failureOf(
        admin.createTopic({
          name: 'unanswered',
          partitions: 1,
          replicationFactor: 3,
          config: {},
        }),
      );

      expect(failure).toMatchObject({
        name: 'ServiceUnavailableError',
        message: expect.stringContaining(
          'read the actual state before trying again',
        ),
      });
      expect(tookMs).toBeLessThan(4 * REQUEST_TIMEOUT_MS);
      expect(requests.filter(name => name === 'CreateTopics')).toHaveLength(1);
    } finally {
      await Promise.all(BROKERS.map(broker => resumeEngine(broker, stack)));
    }
  });

  it('ends a call that waits when it is closed', async () => {
    const { layout } = await startStack(stack);
    const other = KafkajsKafkaAdmin.create({
      cluster: 'prod',
      connection: prodConnection(layout, layout.kafkaProd.platformUser),
      logger: mockServices.logger.mock(),
    });
    await eventually(() => other.listTopics());
    await Promise.all(BROKERS.map(broker => pauseEngine(broker, stack)));
    try {
      const waiting = failureOf(other.listTopics());
      await other.close();

      const { failure, tookMs } = await waiting;
      expect(failure?.message).toContain('closed');
      expect(tookMs).toBeLessThan(1_000);
    } finally {
      await Promise.all(BROKERS.map(broker => resumeEngine(broker, stack)));
    }
  });

  it('says that the cluster is away, and works again when it is back', async () => {
    await Promise.all(BROKERS.map(broker => killEngine(broker, stack)));

    const { failure, tookMs } = await failureOf(admin.listTopics());
    expect(failure).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining("'prod'"),
    });
    expect(tookMs).toBeLessThan(4 * REQUEST_TIMEOUT_MS);

    await startStack(stack);
    const topics = await eventually(() => admin.listTopics());
    expect(topics.map(({ name }) => name)).toContain('orders');
  });
});
