// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { isPostgres } from '../../database/databaseTime';
import { DatabaseFlag, DatabaseNumber } from '../stores/columnReaders';
import { addTopicFilter } from './addTopicFilter';
import { scannedTopics } from './QueryPath';
import { TopicKey } from './topicKeys';
import { TopicFilter } from './TopicLists';
import { Totals } from './TotalsCache';

/** Where no more fit, they are remembered: no page looks for them again. */
const MAX_KEYS = 1000;

interface FoundRow {
  rowid?: number;
  cluster: string;
  topic: string;
  internal: DatabaseFlag;
  visibility: string;
}

interface CountRow {
  count: DatabaseNumber;
  internal: DatabaseNumber | null;
  narrowed: DatabaseNumber | null;
}

/** How many topics fit, in one look at them; and where few do, which. */
export async function countTopics(
  knex: Knex,
  filter: TopicFilter,
): Promise<Totals> {
  const { visibleTo, internal, ...narrowing } = filter;
  if (Object.values(narrowing).every(value => value === undefined)) {
    return countMany(knex, filter);
  }
  const first = await findFirst(knex, filter);
  const totals = {
    ...totalsOf(first),
    keys: first.map(
      ({ rowid, cluster, topic }): TopicKey =>
        rowid === undefined ? [cluster, topic] : rowid,
    ),
  };
  if (first.length <= MAX_KEYS) {
    return totals;
  }
  return isPostgres(knex)
    ? countMany(knex, filter)
    : sum(totals, await countMany(knex, filter, first.at(-1)));
}

/** As many as are remembered and one more; on SQLite in the order of the scan. */
async function findFirst(knex: Knex, filter: TopicFilter): Promise<FoundRow[]> {
  const query = scan(knex, filter)
    .select('t.cluster', 't.topic', 't.internal', 't.visibility')
    .limit(MAX_KEYS + 1);
  return isPostgres(knex)
    ? query
    : query.select('t.rowid').orderBy(['t.topic', 't.cluster']);
}

function totalsOf(rows: FoundRow[]): Totals {
  const internal = rows.filter(row => Boolean(row.internal)).length;
  return {
    items: rows.length - internal,
    internal,
    narrowed: rows.some(({ visibility }) => visibility !== 'all'),
  };
}

function sum(one: Totals, other: Totals): Totals {
  return {
    items: one.items + other.items,
    internal: one.internal + other.internal,
    narrowed: one.narrowed || other.narrowed,
  };
}

/** Of all topics, or of those behind one. */
async function countMany(
  knex: Knex,
  filter: TopicFilter,
  after?: Pick<FoundRow, 'topic' | 'cluster'>,
): Promise<Totals> {
  const each = (condition: string) => `sum(case when ${condition} then 1 end)`;
  const query = scan(knex, filter).select(
    knex.raw('count(*) as "count"'),
    knex.raw(`${each('t.internal')} as "internal"`),
    knex.raw(`${each("t.visibility <> 'all'")} as "narrowed"`),
  );
  if (after) {
    query.whereRaw('(t.topic, t.cluster) > (?, ?)', [
      after.topic,
      after.cluster,
    ]);
  }
  const [row]: CountRow[] = await query;
  const internal = Number(row.internal ?? 0);
  return {
    items: Number(row.count) - internal,
    internal,
    narrowed: Number(row.narrowed ?? 0) > 0,
  };
}

function scan(knex: Knex, filter: TopicFilter): Knex.QueryBuilder {
  const query = knex.queryBuilder().from(scannedTopics(knex));
  addTopicFilter({ knex, path: 'scan', query }, filter);
  return query;
}
