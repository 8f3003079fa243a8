// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ServiceUnavailableError } from '@backstage/errors';
import { describeKafkaAdmin } from './describeKafkaAdmin';
import { InMemoryKafkaAdmin } from './InMemoryKafkaAdmin';
import { SuiteRecord } from './KafkaAdminAbilities';

const clusters = new Set<InMemoryKafkaAdmin>();

// Without consumers and ACLs, which the fake does not have.
describeKafkaAdmin(
  'InMemoryKafkaAdmin',
  () => {
    const admin = InMemoryKafkaAdmin.create({ brokers: 3 });
    clusters.add(admin);
    return admin;
  },
  { brokers: 3, produce: addEach },
);

async function addEach(topic: string, records: SuiteRecord[]) {
  const [admin] = clusters;
  for (const { partition, timestamp, key, value } of records) {
    admin.addRecords(topic, partition, 1, {
      keyed: key !== undefined,
      timestamp,
      key: key === undefined ? undefined : Buffer.from(key),
      value: value === undefined ? undefined : Buffer.from(value),
    });
  }
}

describe('InMemoryKafkaAdmin', () => {
  const topics = [
    { name: 'orders', partitions: 2, replicationFactor: 1, config: {} },
  ];

  it('starts with the topics that it is given', async () => {
    const admin = InMemoryKafkaAdmin.create({ topics });

    expect(await admin.listTopics()).toMatchObject([{ name: 'orders' }]);
  });

  it('grows in offsets and size with the records that are added', async () => {
    const admin = InMemoryKafkaAdmin.create({ topics });
    const described = await admin.listTopics();

    admin.addRecords('orders', 1, 7);

    const [{ value }] = await admin.listOffsets(described, { at: 'latest' });
    const sizes = await admin.describeLogDirs();
    expect(value?.map(({ offset }) => offset)).toEqual([0n, 7n]);
    expect(sizes.map(({ sizeBytes }) => sizeBytes > 0n)).toEqual([false, true]);
  });

  it('fails every call during an outage and works after it', async () => {
    const admin = InMemoryKafkaAdmin.create({ topics });

    admin.failWith(new ServiceUnavailableError('The cluster is down'));
    await expect(admin.listTopics()).rejects.toThrow('The cluster is down');
    await expect(admin.deleteTopic('orders')).rejects.toThrow(
      'The cluster is down',
    );
    admin.failWith(undefined);

    expect(await admin.listTopics()).toHaveLength(1);
  });

  it('tells groups with their members and commits', async () => {
    const listing = {
      group: 'billing',
      type: 'classic',
      state: 'stable',
      coordinator: 1,
    } as const;
    const admin = InMemoryKafkaAdmin.create({
      topics,
      groups: [
        {
          ...listing,
          members: [],
          commits: [{ topic: 'orders', partition: 0, offset: 3n }],
        },
      ],
    });

    const groups = await admin.listGroups();

    expect(groups).toEqual([listing]);
    expect(await admin.describeGroups(groups)).toEqual([
      { name: 'billing', value: { ...listing, members: [] } },
    ]);
    expect(await admin.listGroupOffsets(groups)).toEqual([
      {
        name: 'billing',
        value: [{ topic: 'orders', partition: 0, offset: 3n }],
      },
    ]);
  });
});
