// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import {
  InMemoryGroup,
  InMemoryKafkaAdmin,
} from '@sluice/plugin-event-streaming-node/testUtils';
import { readCluster } from './readCluster';

const ledger: InMemoryGroup = {
  group: 'ledger',
  type: 'classic',
  state: 'stable',
  coordinator: 1,
  members: [
    { memberId: 'm', clientId: 'c', host: 'h', assignment: { usage: [0, 1] } },
  ],
  commits: [
    { topic: 'usage', partition: 0, offset: 3n },
    { topic: 'gone', partition: 0, offset: 3n },
  ],
};

function cluster() {
  const admin = InMemoryKafkaAdmin.create({
    brokers: 3,
    topics: [
      {
        name: 'usage',
        partitions: 2,
        replicationFactor: 3,
        config: { 'retention.ms': '1000' },
      },
      { name: 'empty', partitions: 1, replicationFactor: 1, config: {} },
    ],
    groups: [ledger],
  });
  admin.addRecords('usage', 0, 10);
  admin.addRecords('usage', 1, 5);
  return admin;
}

/** The cluster with one method that answers differently. */
function withMethod(change: Partial<KafkaAdmin>): KafkaAdmin {
  const admin = cluster();
  return new Proxy<KafkaAdmin>(admin, {
    get: (_, name: keyof KafkaAdmin) => change[name] ?? admin[name].bind(admin),
  });
}

describe('readCluster', () => {
  it('sums topics, groups and brokers up', async () => {
    const { facts, topics, groups, groupTopics } = await readCluster(cluster());

    expect(facts).toMatchObject({
      topics: 2,
      partitions: 3,
      replicas: 7,
      underReplicated: 0,
      offline: 0,
      gaps: [],
    });
    expect(facts.brokers.map(({ replicas }) => replicas)).toEqual(
      expect.arrayContaining([2, 2, 3]),
    );
    expect(topics.find(({ topic }) => topic === 'usage')).toMatchObject({
      partitions: 2,
      replicationFactor: 3,
      messages: 15,
      endSum: '15',
      sizeBytes: 4500,
      groups: 1,
      worstLag: { group: 'ledger', messages: 7 },
    });
    expect(groups).toEqual([
      {
        group: 'ledger',
        type: 'classic',
        state: 'stable',
        coordinator: 1,
        members: 1,
      },
    ]);
    // The topic that is gone has no end to compare with.
    expect(groupTopics).toEqual([{ topic: 'usage', group: 'ledger', lag: 7 }]);
  });

  it('never shows a group ahead of what it reads', async () => {
    const ahead = InMemoryKafkaAdmin.create({
      topics: [
        { name: 'usage', partitions: 1, replicationFactor: 1, config: {} },
      ],
      groups: [
        { ...ledger, commits: [{ topic: 'usage', partition: 0, offset: 9n }] },
      ],
    });

    const { groupTopics } = await readCluster(ahead);

    expect(groupTopics).toEqual([{ topic: 'usage', group: 'ledger', lag: 0 }]);
  });

  it('keeps equal config entries once, whatever the number of topics', async () => {
    const config = { 'retention.ms': '1000' };
    const admin = InMemoryKafkaAdmin.create({
      topics: ['one', 'other'].map(name => ({
        name,
        partitions: 1,
        replicationFactor: 1,
        config,
      })),
    });
    const { topics } = await readCluster(admin);
    expect(topics[0].configs).toContainEqual(
      expect.objectContaining({ name: 'retention.ms', value: '1000' }),
    );
    expect(topics[1].configs).toBe(topics[0].configs);
  });

  it('fails whole when one part cannot be read', async () => {
    const admin = withMethod({
      listOffsets: async topics =>
        topics.map(({ name }) => ({
          name,
          error: new ServiceUnavailableError('Broker 2 does not answer'),
        })),
    });

    await expect(readCluster(admin)).rejects.toThrow(
      'Broker 2 does not answer',
    );
  });

  it('leaves unknown what one broken topic does not tell, and says so', async () => {
    const admin = cluster();
    const broken = withMethod({
      listOffsets: async (topics, spec) => {
        const items = await admin.listOffsets(topics, spec);
        return items.map(item =>
          item.name === 'empty'
            ? {
                name: item.name,
                error: new ServiceUnavailableError("Nobody leads 'empty'"),
              }
            : item,
        );
      },
    });

    const { facts, topics } = await readCluster(broken);

    expect(topics.map(({ topic, endSum }) => [topic, endSum])).toEqual([
      ['usage', '15'],
      ['empty', undefined],
    ]);
    expect(facts.gaps).toEqual(["Nobody leads 'empty'"]);
  });

  it('leaves out what the connection may not read, and says so', async () => {
    const admin = withMethod({
      describeLogDirs: async () => {
        throw new NotAllowedError('The right Describe on Cluster is missing');
      },
    });

    const { facts, topics } = await readCluster(admin);

    expect(topics.map(({ sizeBytes }) => sizeBytes)).toEqual([
      undefined,
      undefined,
    ]);
    expect(facts.gaps).toEqual(['The right Describe on Cluster is missing']);
  });
});
