// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { startReadPortal } from '../../__testUtils__/startReadPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const TOPIC = 'billing.settings.changed';
const PATH = `/topics/prod/${TOPIC}`;

const record = {
  owner: 'group:default/billing',
  description: 'A setting was changed; every service reads it',
  key: { fields: ['tenant_id'] },
  purpose: 'events' as const,
  broadcast: true,
  tags: ['settings'],
  createdBy: 'user:default/anna',
  requestId: '7',
};

describe('the page of a topic', () => {
  let portal: Awaited<ReturnType<typeof startReadPortal>>;

  beforeEach(async () => {
    const spec = { partitions: 3, replicationFactor: 1, config: {} };
    const names = [TOPIC, 'billing.made.by-hand'];
    portal = await startReadPortal({
      knex: await databases.init('SQLITE_3'),
      admins: {
        prod: InMemoryKafkaAdmin.create({
          topics: names.map(name => ({ name, ...spec })),
        }),
      },
      config: {
        clusters: [
          {
            name: 'prod',
            environment: 'prod',
            bootstrapServers: ['unused:9092'],
            links: { kafkaUi: 'https://ui/clusters/prod/topics/{{topic}}' },
          },
        ],
      },
    });
    const target = { cluster: 'prod', topic: TOPIC };
    await portal.inventory.records.save(target, record);
    await portal.inventory.collector.collect('prod');
  });

  afterEach(() => portal.stop());

  it('says who it is for, what it is about and what its key promises', async () => {
    const { body } = await portal.get(PATH);

    expect(body).toMatchObject({
      description: record.description,
      broadcast: true,
      purpose: 'events',
      tags: ['settings'],
      key: { fields: ['tenant_id'] },
      managed: true,
      createdBy: 'user:default/anna',
    });
    expect(body.guarantees).toContain(
      'Ordered per tenant_id within a partition; affinity lasts until the next rebalance',
    );
  });

  it('links to that very topic in the Kafka UI', async () => {
    const { body } = await portal.get(PATH);

    expect(body.links).toEqual([
      {
        title: expect.any(String),
        url: `https://ui/clusters/prod/topics/${TOPIC}`,
      },
    ]);
  });

  it('promises no order of a topic whose key nobody declared', async () => {
    const { body } = await portal.get('/topics/prod/billing.made.by-hand');

    expect(body).toMatchObject({ managed: false, broadcast: false });
    expect(body.key).toBeUndefined();
    expect(body.guarantees[0]).toMatch(/^No order across records/);
  });

  it('shows partitions with leader, replicas and those in sync', async () => {
    const { body } = await portal.get(`${PATH}/partitions`);

    expect(body.items).toHaveLength(3);
    expect(body.items[0]).toMatchObject({
      partition: 0,
      leader: 1,
      replicas: [1],
      isr: [1],
      offline: [],
    });
  });
});
