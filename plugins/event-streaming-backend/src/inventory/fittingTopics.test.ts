// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { InMemoryTopicInventory } from '../__testUtils__/InMemoryTopicInventory';
import { inventoryFixture } from './__testUtils__/inventoryFixture';
import { FittingQuestion, FittingTopic } from './FittingTopics';
import { TopicInventory } from './TopicInventory';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const BILLING = 'group:default/billing';
const ORDERS = 'group:default/orders';

/** The topics of the cluster `prod`, by name. */
const FITTING_TOPICS: FittingTopic[] = [
  { topic: 'billing.rates', owner: BILLING, visibility: 'all' },
  { topic: 'billing.usage', owner: BILLING, visibility: 'all' },
  { topic: 'billing_usage', owner: ORDERS, visibility: 'all' },
  { topic: 'orders.events', owner: ORDERS, visibility: 'all' },
  { topic: 'secret.salaries', owner: ORDERS, visibility: 'owned' },
].map(topic => ({ ...topic, source: 'prefix' } as FittingTopic));

/** The prefixes by which the topics are whose they are. */
const OWNERSHIP = {
  prefixes: [
    { prefix: 'billing.', owner: 'group:default/billing' },
    { prefix: 'billing_', owner: 'group:default/orders' },
    { prefix: 'orders.', owner: 'group:default/orders' },
    {
      prefix: 'secret.',
      owner: 'group:default/orders',
      visibility: 'owned',
    },
  ],
};

async function collected(id: TestDatabaseId, names: string[]) {
  const knex = await databases.init(id);
  const admin = InMemoryKafkaAdmin.create({
    topics: names.map(name => ({
      name,
      partitions: 1,
      replicationFactor: 1,
      config: {},
    })),
  });
  const { inventory } = await inventoryFixture({
    knex,
    admins: { prod: admin },
    config: { ownership: OWNERSHIP },
  });
  await inventory.collector.collect('prod');
  return inventory.ofTopics;
}

function inMemory(): Pick<TopicInventory, 'fitting'> {
  const inventory = new InMemoryTopicInventory();
  inventory.there.push(
    ...FITTING_TOPICS.map(topic => ({ ...topic, cluster: 'prod' })),
  );
  return inventory;
}

/** What both inventories do that are asked for topics by a pattern. */
const INVENTORIES: [
  name: string,
  open: () => Promise<Pick<TopicInventory, 'fitting'>>,
][] = [
  ['in memory', async () => inMemory()],
  ...databases.eachSupportedId().map(([id]): (typeof INVENTORIES)[number] => [
    `on ${id}`,
    () =>
      collected(
        id,
        FITTING_TOPICS.map(({ topic }) => topic),
      ),
  ]),
];

describe.each(INVENTORIES)('topics that fit (%s)', (_, open) => {
  const ask = async (question: Partial<FittingQuestion> = {}) => {
    const inventory = await open();
    return inventory.fitting({
      cluster: 'prod',
      begin: '',
      visibility: 'all',
      fits: () => true,
      most: 10,
      ...question,
    });
  };

  it('are told by name, with whose they are', async () => {
    const { topics, isMore } = await ask();
    expect(topics).toEqual(FITTING_TOPICS.slice(0, 4));
    expect(isMore).toBe(false);
  });

  it('are only narrowed ones where those are asked for', async () => {
    const { topics } = await ask({ visibility: 'owned' });
    expect(topics).toEqual(FITTING_TOPICS.slice(4));
  });

  it('begin as asked for, a sign for a sign', async () => {
    const { topics } = await ask({ begin: 'billing_' });
    expect(topics.map(({ topic }) => topic)).toEqual(['billing_usage']);
  });

  it('are those that the one who asks says', async () => {
    const asked: FittingTopic[] = [];
    const { topics } = await ask({
      begin: 'billing',
      fits: topic => {
        asked.push(topic);
        return topic.owner === ORDERS;
      },
    });
    expect(topics).toEqual([FITTING_TOPICS[2]]);
    expect(asked).toEqual(FITTING_TOPICS.slice(0, 3));
  });

  it('are no more than asked for, and it is said that there are', async () => {
    expect(await ask({ most: 4 })).toMatchObject({ isMore: false });
    const { topics, isMore } = await ask({ most: 2 });
    expect(topics).toEqual(FITTING_TOPICS.slice(0, 2));
    expect(isMore).toBe(true);
  });

  it('are none on a cluster that has none', async () => {
    expect(await ask({ cluster: 'dev' })).toEqual({
      topics: [],
      isMore: false,
    });
  });
});

it('looks through thousands of topics without holding the event loop', async () => {
  const names = Array.from({ length: 3_000 }, (_, at) => `billing.t${at}`);
  const inventory = await collected('SQLITE_3', names);
  let turns = 0;
  const counting = setInterval(() => {
    turns += 1;
  }, 1);

  const { topics } = await inventory.fitting({
    cluster: 'prod',
    begin: '',
    visibility: 'all',
    fits: ({ topic }) => topic.endsWith('999'),
    most: 200,
  });
  clearInterval(counting);

  expect(topics.map(({ topic }) => topic)).toEqual([
    'billing.t1999',
    'billing.t2999',
    'billing.t999',
  ]);
  expect(turns).toBeGreaterThan(1);
});
