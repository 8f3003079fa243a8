// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import {
  TOPIC_HEALTH_STATES,
  TOPIC_SORT_KEYS,
} from '@sluice/plugin-event-streaming-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { rowContext, topicReading } from '../__testUtils__/readings';
import {
  TopicListFixture,
  topicListFixture,
} from '../__testUtils__/topicListFixture';
import { computeTopicRow } from '../rows/computeTopicRow';
import { healthRankOf } from '../rows/topicHealthOf';
import { TopicRow } from '../rows/TopicRow';
import { ListedTopic } from './ListedTopic';
import { SORT_COLUMNS } from './topicCursor';
import { defaultOrderOf, TopicFilter, TopicPageRequest } from './TopicLists';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const base = computeTopicRow(rowContext(), { reading: topicReading() }).row;

/** A row of the given place among others; much is equal between them. */
const anyRow: fc.Arbitrary<TopicRow> = fc
  .record({
    cluster: fc.constantFrom('dev', 'prod'),
    topic: fc.stringMatching(/^[a-cA-C_.-][a-c0-2._-]{0,3}$/),
    owner: fc.constantFrom(
      'group:default/a',
      'group:default/B',
      'group:default/c',
    ),
    health: fc.constantFrom(...TOPIC_HEALTH_STATES),
    partitions: fc.integer({ min: -1, max: 2 }),
    size_bytes: fc.constantFrom(-1, 0, 5, 9_000_000_000_000),
    rate: fc.constantFrom(-1, 0, 0.1, 2.25),
    worst_lag: fc.constantFrom(-1, 0, 7),
    internal: fc.boolean(),
    visibility: fc.constantFrom('all' as const, 'owned' as const),
  })
  .map(values => ({
    ...base,
    ...values,
    search: values.topic.toLowerCase(),
    health_rank: healthRankOf(values.health),
  }));

const anyRows = fc.uniqueArray(anyRow, {
  selector: ({ cluster, topic }) => `${cluster}/${topic}`,
  minLength: 1,
  maxLength: 40,
});

/** Texts that many, few or none of the topics have in their names. */
const anyFilter: fc.Arbitrary<TopicFilter> = fc.record(
  {
    q: fc.constantFrom('a', 'b.', '0', 'nowhere'),
    cluster: fc.constantFrom('dev', 'prod'),
    owners: fc.subarray(['group:default/a', 'group:default/B']),
    health: fc.constantFrom(...TOPIC_HEALTH_STATES),
    internal: fc.boolean(),
    visibleTo: fc.constant(['group:default/c']),
  },
  { requiredKeys: [] },
);

/** What a filter means, in other words than SQL. */
function fits(row: TopicRow, filter: TopicFilter): boolean {
  const { q, cluster, owners, health, internal, visibleTo } = filter;
  return [
    q === undefined || row.search.includes(q),
    cluster === undefined || row.cluster === cluster,
    owners === undefined || owners.includes(row.owner),
    health === undefined || row.health === health,
    internal || !row.internal,
    visibleTo === undefined ||
      row.visibility === 'all' ||
      visibleTo.includes(row.owner),
  ].every(Boolean);
}

type Request = Pick<TopicPageRequest, 'sort' | 'order'>;

function sorted(rows: TopicRow[], { sort, order }: Request): TopicRow[] {
  const names = order === defaultOrderOf(sort) ? 'asc' : 'desc';
  const compare = <T extends string | number>(a: T, b: T, by: string) =>
    (a < b ? -1 : Number(a > b)) * (by === 'asc' ? 1 : -1);
  const column = SORT_COLUMNS[sort];
  return [...rows].sort(
    (a, b) =>
      compare(a[column], b[column], order) ||
      compare(a.topic, b.topic, names) ||
      compare(a.cluster, b.cluster, names),
  );
}

const nameOf = ({ cluster, topic }: ListedTopic) => `${cluster}/${topic}`;

describe.each(databases.eachSupportedId())('DatabaseTopicLists (%s)', id => {
  let knex: Knex;
  let keep: TopicListFixture['keep'];
  let lists: TopicListFixture['lists'];
  let sources: TopicListFixture['sources'];

  beforeAll(async () => {
    knex = await databases.init(id);
    ({ keep, lists, sources } = await topicListFixture(knex));
  });

  async function allPages(filter: TopicFilter, request: TopicPageRequest) {
    const rows: ListedTopic[] = [];
    let cursor: string | undefined;
    do {
      const page = await lists.page(filter, { ...request, cursor });
      const last = page.rows.at(-1);
      rows.push(...page.rows);
      cursor = last && page.cursorAfter(last);
    } while (cursor !== undefined);
    return rows;
  }

  it('gives on all pages together what one sorted list would hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.constantFrom(...TOPIC_SORT_KEYS),
        fc.constantFrom('asc' as const, 'desc' as const),
        fc.integer({ min: 1, max: 7 }),
        async (rows, sort, order, limit) => {
          await keep(rows);
          const found = await allPages(
            { internal: true },
            { sort, order, limit },
          );
          expect(found.map(nameOf)).toEqual(
            sorted(rows, { sort, order }).map(nameOf),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('finds and counts what a filter means, however many fit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyRow, {
          selector: ({ cluster, topic }) => `${cluster}/${topic}`,
          minLength: 60,
          maxLength: 150,
        }),
        anyFilter,
        fc.constantFrom(...TOPIC_SORT_KEYS),
        fc.constantFrom('asc' as const, 'desc' as const),
        // Of 40 matches and more for a row of a page, indexes are walked.
        fc.constantFrom(1, 40),
        async (rows, filter, sort, order, limit) => {
          await keep(rows);
          const expected = rows.filter(row => fits(row, filter));
          const found = await allPages(filter, { sort, order, limit });
          expect(found.map(nameOf)).toEqual(
            sorted(expected, { sort, order }).map(nameOf),
          );
          expect(await lists.count(filter)).toBe(expected.length);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('finds what stands together at the end of an order', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => ({
      ...base,
      topic: `t${String(index).padStart(3, '0')}`,
      owner: index < 300 ? 'group:default/a' : 'group:default/c',
      rate: index < 300 ? 1 : 0,
    }));
    await keep(rows);
    const owners = ['group:default/c'];

    for (const sort of ['topic', 'rate', 'lag'] as const) {
      const found = await allPages(
        { owners },
        { sort, order: 'desc', limit: 2 },
      );
      expect(found.map(nameOf)).toEqual(
        sorted(rows.slice(300), { sort, order: 'desc' }).map(nameOf),
      );
    }
  });

  it('counts more topics than it remembers by name', async () => {
    const internal = ({ topic }: TopicRow) => topic.endsWith('9');
    const rows = Array.from({ length: 1500 }, (_, index) => ({
      ...base,
      topic: `t${index}`,
      search: `t${index}`,
    })).map(row => ({ ...row, internal: internal(row) }));
    await keep(rows);

    // 1500 topics, 611, and 16 of them.
    for (const q of ['t', 't1', 't14']) {
      const all = rows.filter(({ search }) => search.includes(q));
      expect(await lists.count({ q })).toBe(
        all.filter(row => !internal(row)).length,
      );
      expect(await lists.count({ q, internal: true })).toBe(all.length);
    }
  });

  it('shows no topic that has ceased to fit since it was counted', async () => {
    const rows = ['one', 'two'].map(topic => ({ ...base, topic }));
    await keep(rows);
    const filter = { health: base.health };
    const request = { sort: 'topic', order: 'asc', limit: 9 } as const;
    expect((await lists.page(filter, request)).rows).toHaveLength(2);

    await knex('topics')
      .where({ topic: 'one' })
      .update({ health: 'failed', health_rank: healthRankOf('failed') });
    const { rows: found } = await lists.page(filter, request);
    expect(found.map(({ topic }) => topic)).toEqual(['two']);
  });

  it('gives the same by walking an index as by sorting what a filter finds', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => ({
      ...base,
      topic: `billing.t${index % 30}`,
      cluster: `c${Math.floor(index / 30)}`,
      rate: index % 4,
    }));
    await keep(rows);

    for (const order of ['asc', 'desc'] as const) {
      // 90 rows are walked for pages of 2, and sorted for pages of 50.
      const [walked, scanned] = await Promise.all(
        [2, 50].map(limit => allPages({}, { sort: 'rate', order, limit })),
      );
      expect(walked.map(nameOf)).toEqual(scanned.map(nameOf));
      expect(walked).toHaveLength(90);
    }
  });

  it('counts once for all as long as nothing is kept from anybody', async () => {
    await keep([{ ...base, topic: 'one' }]);
    const [stranger, owner] = ['query', 'billing'].map(group => ({
      visibleTo: [`group:default/${group}`],
    }));
    expect(await lists.count(stranger)).toBe(1);

    await knex('topics').insert({
      ...base,
      topic: 'two',
      owner: 'group:default/billing',
      visibility: 'owned',
    });
    expect(await lists.count(owner)).toBe(1);

    await sources.touched('prod');
    expect(await lists.count(owner)).toBe(2);
    expect(await lists.count(stranger)).toBe(1);
  });

  it('counts anew when the inventory has changed, and only then', async () => {
    await keep([{ ...base, topic: 'one' }]);
    expect(await lists.count({})).toBe(1);

    await knex('topics').insert({ ...base, topic: 'two' });
    expect(await lists.count({})).toBe(1);

    await sources.touched('prod');
    expect(await lists.count({})).toBe(2);
  });

  it('refuses a cursor that it did not give', async () => {
    await keep([
      { ...base, topic: 'one' },
      { ...base, topic: 'two' },
    ]);
    const page = (request: Partial<TopicPageRequest>) =>
      lists.page({}, { sort: 'topic', order: 'asc', limit: 1, ...request });
    const first = await page({});
    const cursor = first.cursorAfter(first.rows[0]);

    await expect(page({ cursor })).resolves.toMatchObject({ totalItems: 2 });
    await expect(page({ cursor, order: 'desc' })).rejects.toThrow(InputError);
    await expect(page({ cursor, sort: 'rate' })).rejects.toThrow(InputError);
    await expect(page({ cursor: 'nonsense' })).rejects.toThrow(InputError);
  });
});
