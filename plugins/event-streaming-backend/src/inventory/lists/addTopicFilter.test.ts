// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { rowContext, topicReading } from '../__testUtils__/readings';
import {
  TopicListFixture,
  topicListFixture,
} from '../__testUtils__/topicListFixture';
import { computeTopicRow } from '../rows/computeTopicRow';
import { healthRankOf } from '../rows/topicHealthOf';
import { TopicRow } from '../rows/TopicRow';
import { TopicFilter } from './TopicLists';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const base = computeTopicRow(rowContext(), { reading: topicReading() }).row;

const row = (topic: string, changes: Partial<TopicRow> = {}): TopicRow => ({
  ...base,
  topic,
  search: topic,
  ...changes,
});

describe.each(databases.eachSupportedId())('addTopicFilter (%s)', id => {
  let lists: TopicListFixture['lists'];

  beforeAll(async () => {
    const knex = await databases.init(id);
    const fixture = await topicListFixture(knex);
    lists = fixture.lists;
    await fixture.keep([
      row('billing.invoices', { tags: '["audit"]', purpose: 'audit' }),
      row('billing.100%_sure', {
        managed: true,
        health: 'idle',
        health_rank: healthRankOf('idle'),
      }),
      row('query.runs', {
        owner: 'group:default/query',
        owner_exists: false,
        cluster: 'dev',
        environment: 'dev',
      }),
      row('stray', {
        owner: 'group:default/platform',
        owner_source: 'fallback',
      }),
      row('__consumer_offsets', { internal: true, owner_source: 'fallback' }),
      row('secret.plans', {
        owner: 'group:default/security',
        visibility: 'owned',
      }),
      row('secret.shared', {
        owner: 'group:default/security',
        visibility: 'owned',
      }),
    ]);
    await knex('declared_parties').insert({
      entity_ref: 'component:default/reader',
      role: 'consumes',
      cluster: '*',
      topic: 'secret.shared',
      title: 'Reader',
      owner: 'group:default/query',
      groups: '[]',
    });
  });

  const found = async (filter: TopicFilter) => {
    const page = await lists.page(filter, {
      sort: 'topic',
      order: 'asc',
      limit: 50,
    });
    expect(page.totalItems).toBe(page.rows.length);
    return page.rows.map(({ topic }) => topic);
  };

  const everything = [
    'billing.100%_sure',
    'billing.invoices',
    'query.runs',
    'secret.plans',
    'secret.shared',
    'stray',
  ];

  it.each<[string, TopicFilter, string[]]>([
    ['all but internal ones', {}, everything],
    [
      'internal ones as well',
      { internal: true },
      ['__consumer_offsets', ...everything],
    ],
    ['a part of the name', { q: 'OICE' }, ['billing.invoices']],
    ['a percent sign as itself', { q: '%' }, ['billing.100%_sure']],
    ['an underscore as itself', { q: '_s' }, ['billing.100%_sure']],
    ['a cluster', { cluster: 'dev' }, ['query.runs']],
    ['an environment', { environment: 'dev' }, ['query.runs']],
    ['a health', { health: 'idle' }, ['billing.100%_sure']],
    ['a purpose', { purpose: 'audit' }, ['billing.invoices']],
    ['a tag', { tag: 'audit' }, ['billing.invoices']],
    ['no part of a tag', { tag: 'audi' }, []],
    ['what the portal made', { managed: true }, ['billing.100%_sure']],
    [
      'owners',
      { owners: ['group:default/query', 'user:default/x'] },
      ['query.runs'],
    ],
    ['no owner at all', { owners: [] }, []],
    [
      'an owner without what it has for want of another',
      { owners: ['group:default/platform'] },
      [],
    ],
    [
      'what nobody owns, and what has an owner who is gone',
      { unowned: true },
      ['query.runs', 'stray'],
    ],
    [
      'what a stranger may see',
      { visibleTo: ['group:default/billing'] },
      ['billing.100%_sure', 'billing.invoices', 'query.runs', 'stray'],
    ],
    [
      'what an owner may see',
      { visibleTo: ['group:default/security'] },
      everything,
    ],
    [
      'what a declared consumer may see',
      { visibleTo: ['group:default/query'], q: 'secret' },
      ['secret.shared'],
    ],
  ])('finds %s', async (_, filter, topics) => {
    expect(await found(filter)).toEqual(topics);
  });

  it('says how many internal topics it leaves out', async () => {
    const request = { sort: 'topic', order: 'asc', limit: 1 } as const;

    expect(await lists.page({}, request)).toMatchObject({
      totalItems: 6,
      hiddenInternal: 1,
    });
    expect(await lists.page({ internal: true }, request)).toMatchObject({
      totalItems: 7,
      hiddenInternal: 0,
    });
  });
});
