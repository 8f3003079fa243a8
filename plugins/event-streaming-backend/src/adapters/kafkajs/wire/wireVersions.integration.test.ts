// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomUUID } from 'node:crypto';
import { testStack } from '@sluice/local-stack';
import { createTestConnection } from '../__testUtils__/createTestConnection';
import { produceRecords } from '../__testUtils__/produceRecords';
import { startConsumer } from '../__testUtils__/startConsumer';
import { prodConnection } from '../__testUtils__/testClusters';
import { KafkaConnection } from '../connection/KafkaConnection';
import { countKeys } from './countKeys';
import { createPartitionsRequest } from './createPartitionsRequest';
import { createTopicsRequest } from './createTopicsRequest';
import { deleteTopicsRequest } from './deleteTopicsRequest';
import { describeAclsRequest } from './describeAclsRequest';
import {
  CONFIG_RESOURCE,
  describeConfigsRequest,
} from './describeConfigsRequest';
import { describeGroupsRequest } from './describeGroupsRequest';
import { describeLogDirsRequest } from './describeLogDirsRequest';
import { fetchRequest } from './fetchRequest';
import { findCoordinatorRequest } from './findCoordinatorRequest';
import { incrementalAlterConfigsRequest } from './incrementalAlterConfigsRequest';
import { listGroupsRequest } from './listGroupsRequest';
import { listOffsetsRequest } from './listOffsetsRequest';
import { metadataRequest } from './metadataRequest';
import { offsetFetchRequest } from './offsetFetchRequest';
import { WireRequest } from './WireRequest';

jest.setTimeout(60_000);

const SOME_TEXT = expect.any(String);

const { layout } = testStack();
const platform = prodConnection(layout, layout.kafkaProd.platformUser);

/**
 * Older brokers answer in older versions. The brokers of the test stack speak
 * those as well, so each version that we write is asked of a real broker.
 */
describe('requests in all their versions', () => {
  const run = randomUUID().slice(0, 8);
  const topic = `versions-${run}`;
  const group = `versions-${run}`;
  const timeoutMs = 10_000;
  let connection: KafkaConnection;
  let consumer: { stop: () => Promise<void> };
  let leader: number;
  let coordinator: number;

  beforeAll(async () => {
    connection = createTestConnection(platform);
    await connection.send(
      createTopicsRequest({
        name: topic,
        partitions: 1,
        replicationFactor: 3,
        config: { 'retention.ms': '3600000' },
        timeoutMs,
        validateOnly: false,
      }),
      'controller',
    );
    await produceRecords(platform, topic, [
      { partition: 0, timestamp: Date.now(), value: 'one' },
    ]);
    consumer = await startConsumer(platform, {
      group,
      topic,
      protocol: 'classic',
    });
    const { topics } = await connection.metadata({ topics: [topic] });
    leader = topics[0].partitions[0].leader;
    const [found] = await connection.send(
      findCoordinatorRequest([group]),
      'any',
    );
    coordinator = found.broker;
  });

  afterAll(async () => {
    await consumer.stop();
    await connection.send(
      deleteTopicsRequest({ name: topic, timeoutMs }),
      'controller',
    );
    connection.close();
  });

  /** The answers of one broker, by version. */
  async function askAll<TAnswer>(
    request: WireRequest<TAnswer>,
    broker: number | 'controller' = 'controller',
  ): Promise<[version: number, answer: TAnswer][]> {
    const answers: [number, TAnswer][] = [];
    for (let v = request.minVersion; v <= request.maxVersion; v++) {
      const exactly = { ...request, minVersion: v, maxVersion: v };
      answers.push([v, await connection.send(exactly, broker)]);
    }
    return answers;
  }

  it('Metadata', async () => {
    for (const [version, answer] of await askAll(
      metadataRequest({ topics: [topic] }),
      leader,
    )) {
      expect(answer.brokers.map(({ id }) => id).sort()).toEqual([1, 2, 3]);
      expect(answer.topics).toEqual([
        {
          errorCode: 0,
          name: topic,
          topicId: version >= 10 ? SOME_TEXT : undefined,
          internal: false,
          partitions: [expect.objectContaining({ partition: 0, leader })],
        },
      ]);
      expect(answer.topics[0].partitions[0].replicas).toHaveLength(3);
      expect(answer.topics[0].partitions[0].isr).toHaveLength(3);
    }
  });

  it('DescribeConfigs', async () => {
    const answers = await askAll(
      describeConfigsRequest({
        resourceType: CONFIG_RESOURCE.topic,
        names: [topic],
        keys: ['retention.ms', 'cleanup.policy'],
        includeSynonyms: true,
      }),
    );

    for (const [, [config]] of answers) {
      expect(config).toMatchObject({ errorCode: 0, name: topic });
      expect(
        Object.fromEntries(
          config.entries.map(({ name, value, source }) => [
            name,
            `${value} ${source}`,
          ]),
        ),
      ).toEqual({ 'retention.ms': '3600000 1', 'cleanup.policy': 'delete 5' });
    }
  });

  it('ListOffsets', async () => {
    const answers = await askAll(
      listOffsetsRequest({
        topics: [{ name: topic, partitions: [0] }],
        timestamp: -1n,
      }),
      leader,
    );

    for (const [, answer] of answers) {
      expect(answer).toEqual([
        {
          name: topic,
          partitions: [
            expect.objectContaining({ partition: 0, errorCode: 0, offset: 1n }),
          ],
        },
      ]);
    }
  });

  it('Fetch', async () => {
    const answers = await askAll(
      fetchRequest({
        topic,
        partitions: [{ partition: 0, offset: 0n }],
        partitionBytes: 1024,
        maxBytes: 1024,
        look: countKeys,
      }),
      leader,
    );

    for (const [, answer] of answers) {
      expect(answer).toEqual([
        { partition: 0, errorCode: 0, found: { records: 1, unkeyed: 1 } },
      ]);
    }
  });

  it('DescribeLogDirs', async () => {
    const answers = await askAll(
      describeLogDirsRequest({ topics: [{ name: topic, partitions: [0] }] }),
      leader,
    );

    for (const [, { errorCode, dirs }] of answers) {
      expect(errorCode).toBe(0);
      const [replica] = dirs.flatMap(({ replicas }) => replicas);
      expect(replica).toMatchObject({ topic, partition: 0, future: false });
      expect(replica.sizeBytes).toBeGreaterThan(0n);
    }
  });

  it('ListGroups', async () => {
    const answers = await askAll(listGroupsRequest(), coordinator);

    for (const [version, { errorCode, groups }] of answers) {
      expect(errorCode).toBe(0);
      expect(groups.find(listed => listed.group === group)).toEqual({
        group,
        state: version >= 4 ? 'Stable' : undefined,
        type: version >= 5 ? 'classic' : undefined,
      });
    }
  });

  it('DescribeGroups', async () => {
    for (const [, [described]] of await askAll(
      describeGroupsRequest([group]),
      coordinator,
    )) {
      expect(described).toMatchObject({ errorCode: 0, group, state: 'Stable' });
      expect(described.members[0].assignment).toEqual({ [topic]: [0] });
    }
  });

  it('OffsetFetch', async () => {
    for (const [, answer] of await askAll(
      offsetFetchRequest([group]),
      coordinator,
    )) {
      expect(answer).toEqual([
        {
          group,
          errorCode: 0,
          commits: [{ topic, partition: 0, offset: 1n, errorCode: 0 }],
        },
      ]);
    }
  });

  it('FindCoordinator', async () => {
    for (const [, answer] of await askAll(findCoordinatorRequest([group]))) {
      expect(answer).toMatchObject([
        { group, broker: coordinator, errorCode: 0 },
      ]);
    }
  });

  it('CreateTopics, with the words of the broker', async () => {
    const answers = await askAll(
      createTopicsRequest({
        name: topic,
        partitions: 1,
        replicationFactor: 1,
        config: {},
        timeoutMs,
        validateOnly: true,
      }),
    );

    for (const [, answer] of answers) {
      expect(answer).toEqual([
        {
          name: topic,
          errorCode: 36,
          errorMessage: `Topic '${topic}' already exists.`,
        },
      ]);
    }
  });

  it('CreatePartitions, with the words of the broker', async () => {
    const answers = await askAll(
      createPartitionsRequest({
        name: topic,
        total: 1,
        timeoutMs,
        validateOnly: true,
      }),
    );

    for (const [, [answer]] of answers) {
      expect(answer).toMatchObject({ name: topic, errorCode: 37 });
      expect(answer.errorMessage).toContain('1 partition');
    }
  });

  it('IncrementalAlterConfigs, with the words of the broker', async () => {
    const answers = await askAll(
      incrementalAlterConfigsRequest({
        topic,
        changes: { 'retention.ms': 'soon', 'segment.ms': undefined },
        validateOnly: true,
      }),
    );

    for (const [, [answer]] of answers) {
      expect(answer.errorCode).toBe(40);
      expect(answer.errorMessage).toContain('retention.ms');
    }
  });

  it('DeleteTopics', async () => {
    const name = `${topic}-missing`;

    for (const [, answer] of await askAll(
      deleteTopicsRequest({ name, timeoutMs }),
    )) {
      expect(answer).toMatchObject([{ name, errorCode: 3 }]);
    }
  });

  it('DescribeAcls', async () => {
    for (const [, answer] of await askAll(describeAclsRequest())) {
      expect(answer.errorCode).toBe(0);
    }
  });
});
