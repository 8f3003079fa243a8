// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { testStack } from '@sluice/local-stack';
import { Admin, CompressionTypes } from 'kafkajs';
import { connectTo } from '../connectTo';
import { runTraffic, TrafficOptions } from './runTraffic';
import { Publisher, Reader } from './trafficPlan';

const CODECS = ['None', 'GZIP', 'Snappy', 'LZ4', 'ZSTD'] as const;

describe('runTraffic', () => {
  const { layout } = testStack();
  // The rights of team billing reach to its own prefixes only.
  const run = `billing.traffic-${randomUUID().slice(0, 8)}`;
  const topics = CODECS.map(
    codec => `${run}.${codec.toLocaleLowerCase('en-US')}`,
  );
  const slowTopic = topics[0];
  const running: Array<() => Promise<void>> = [];
  let admin: Admin;

  beforeAll(async () => {
    admin = connectTo('prod', layout, { user: 'platform' }).admin();
    await admin.connect();
    await admin.createTopics({
      topics: topics.map(topic => ({
        topic,
        numPartitions: 2,
        replicationFactor: 3,
      })),
    });
  }, 60_000);

  afterAll(async () => {
    await admin.deleteTopics({ topics });
    await admin.disconnect();
  }, 60_000);

  afterEach(async () => {
    await Promise.all(running.splice(0).map(stop => stop()));
  }, 30_000);

  const publishers: Publisher[] = CODECS.map((codec, index) => ({
    service: `publisher-${codec}`,
    topic: topics[index],
    user: 'billing',
    perSecond: 40,
    compression: CompressionTypes[codec],
    events: ['happened'],
  }));
  const readers: Reader[] = topics.map(topic => ({
    group: `billing-${topic}`,
    topic,
    user: 'billing',
  }));
  const slow: Reader = {
    group: `billing-slow-${run}`,
    topic: slowTopic,
    user: 'billing',
    slow: { perSecond: 5, maxLag: 1_000 },
  };

  async function committed(group: string, topic: string): Promise<number> {
    const [{ partitions }] = await admin.fetchOffsets({
      groupId: group,
      topics: [topic],
    });
    return sum(partitions.map(({ offset }) => Math.max(0, Number(offset))));
  }

  async function written(topic: string): Promise<number> {
    const offsets = await admin.fetchTopicOffsets(topic);
    return sum(offsets.map(({ offset }) => Number(offset)));
  }

  /** Asks until it holds; jest's own time limit ends it. */
  async function until(holds: () => Promise<boolean>): Promise<void> {
    while (!(await holds())) {
      await delay(200);
    }
  }

  /** Runs until the test ends it, at the latest when the test is over. */
  function start(options: Partial<TrafficOptions>) {
    const stop = new AbortController();
    const lines: string[] = [];
    const ended = runTraffic({
      layout,
      signal: stop.signal,
      onLine: line => lines.push(line),
      ...options,
    });
    running.push(async () => {
      stop.abort();
      await ended;
    });
    return { lines, stop: running[running.length - 1] };
  }

  it('writes and reads with every codec, one group falling behind, until it is stopped', async () => {
    const { lines, stop } = start({
      clusters: ['prod'],
      publishers,
      readers: [...readers, slow],
    });

    for (const { group, topic } of readers) {
      await until(async () => (await committed(group, topic)) > 100);
    }
    await until(async () => (await committed(slow.group, slowTopic)) > 0);
    await until(
      async () =>
        (await written(slowTopic)) - (await committed(slow.group, slowTopic)) >
        200,
    );
    expect(lines).toEqual([]);

    await stop();
    const { groups } = await admin.describeGroups(
      readers.map(({ group }) => group),
    );
    expect(groups.map(({ state }) => state)).toEqual(
      readers.map(() => 'Empty'),
    );
  }, 120_000);

  it('waits for a topic that is not there and never makes it', async () => {
    const missing = `${run}.missing`;
    const { lines, stop } = start({
      clusters: ['dev'],
      publishers: [],
      readers: [
        { group: `billing-${missing}`, topic: missing, user: 'billing' },
      ],
    });
    await until(async () => lines.length > 0);
    await stop();

    expect(lines[0]).toMatch(/^Group '.*' on dev: .*it is tried again$/);
    const dev = connectTo('dev', layout, { user: 'platform' }).admin();
    await dev.connect();
    const onDev = await dev.listTopics();
    await dev.disconnect();
    expect(onDev).not.toContain(missing);
  }, 60_000);
});

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
