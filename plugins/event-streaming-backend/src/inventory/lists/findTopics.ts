// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { isPostgres } from '../../database/databaseTime';
import { DatabaseRow } from '../stores/columnReaders';
import { addTopicFilter } from './addTopicFilter';
import { ListQuery } from './ListQuery';
import {
  addTopicOrder,
  addTopicRange,
  rangesAfter,
  TopicRange,
} from './addTopicOrder';
import { LISTED_COLUMNS, ListedTopic } from './ListedTopic';
import { pathFor, QueryPath, scannedTopics } from './QueryPath';
import { TopicPosition } from './topicCursor';
import { addKeys, addKeysOf, TopicKey } from './topicKeys';
import { TopicFilter, TopicPageRequest } from './TopicLists';

/** Rows of a list, and what is known of how many fit. */
export interface TopicSearch {
  knex: Knex;
  filter: TopicFilter;
  request: TopicPageRequest;
  after?: TopicPosition;
  /** Topics that the filter finds. */
  totalItems: number;
  /** How many topics there are; not always asked, since it must be counted. */
  allTopics(): Promise<number>;
  /** Which the filter finds, or more than these; undefined where they are many. */
  keys?: readonly TopicKey[];
}

type FoundTopic = DatabaseRow<ListedTopic>;

/** In one piece: Knex would quote each name for each list. */
const COLUMNS = LISTED_COLUMNS.map(name => `t.${name}`).join(', ');

/** What fits less of all topics than this is not walked to the end. */
const MOST = 0.9;
/**
 * How much longer than chance says a walk may be. PostgreSQL ends it as soon as
 * the page is full.
 */
const PATIENCE = { sqlite: 4, postgres: 20 };

/**
 * The rows of a page and the one after it.
 *
 * @remarks
 * Where much fits, a walk of the order's index soon has a page together, unless
 * what fits stands together at its end: all topics of a team, say, whose names
 * begin alike. A walk is therefore given up when it takes much longer than it
 * should, and everything that fits is found and sorted.
 */
export async function findTopics(search: TopicSearch): Promise<FoundTopic[]> {
  const { totalItems, request } = search;
  if (totalItems === 0) {
    return [];
  }
  if (pathFor(totalItems, request.limit) === 'scan') {
    return sortAll(search);
  }
  if (isInIndex(search)) {
    return walk(search, nextInIndex(search));
  }
  const share = totalItems / (await search.allTopics());
  if (share > MOST) {
    return walk(search, (range, limit) =>
      next(search, range).query.limit(limit),
    );
  }
  const found = await walk(search, nextAmong(search, share));
  return found.length > request.limit ? found : sortAll(search);
}

/**
 * Whether the order's index itself tells what fits, so that no row is read for
 * nothing. On PostgreSQL it holds no texts.
 */
function isInIndex({ knex, filter, request }: TopicSearch): boolean {
  return (
    request.sort === 'topic' &&
    (!isPostgres(knex) || (filter.q === undefined && filter.tag === undefined))
  );
}

type RangeQuery = (range: TopicRange, limit: number) => Knex.QueryBuilder;

async function walk(
  { request, after }: TopicSearch,
  queryOf: RangeQuery,
): Promise<FoundTopic[]> {
  const found: FoundTopic[] = [];
  for (const range of rangesAfter(request, after)) {
    const missing = request.limit + 1 - found.length;
    if (missing > 0) {
      found.push(...(await queryOf(range, missing)));
    }
  }
  return found;
}

/** What of a range fits, in the order of its index. */
function next(search: TopicSearch, range: TopicRange): ListQuery {
  const target = rowsOf(search.knex, 'walk');
  addTopicFilter(target, search.filter);
  addTopicRange(target, search.request, range);
  addTopicOrder(target, search.request);
  return target;
}

/** The same, by the keys of what fits: PostgreSQL reads them from the index. */
function nextInIndex(search: TopicSearch): RangeQuery {
  const { knex, request } = search;
  return (range, limit) => {
    const fitting = next(search, range).query.limit(limit);
    if (!isPostgres(knex)) {
      return fitting;
    }
    const target = rowsOf(knex, 'scan');
    addKeysOf(target, fitting);
    addTopicOrder(target, request);
    return target.query;
  };
}

/** What fits among as many topics of a range as should do; a share of all fits. */
function nextAmong(search: TopicSearch, share: number): RangeQuery {
  const { knex, filter, request } = search;
  const patience = isPostgres(knex) ? PATIENCE.postgres : PATIENCE.sqlite;
  const most = Math.ceil((patience * (request.limit + 1)) / share);
  return (range, limit) => {
    const walked = rowsOf(knex, 'walk');
    addTopicRange(walked, request, range);
    addTopicOrder(walked, request);
    walked.query.limit(most);
    const target = rowsOf(knex, 'walk');
    addTopicFilter(target, filter);
    if (isPostgres(knex)) {
      target.query.from(walked.query.clearSelect().select('t.*').as('t'));
      addTopicOrder(target, request);
    } else {
      // Columns are read of what fits alone.
      addKeysOf(target, walked.query);
      addTopicOrder({ ...target, path: 'scan' }, request);
    }
    return target.query.limit(limit);
  };
}

/** Everything that fits, sorted. */
async function sortAll(search: TopicSearch): Promise<FoundTopic[]> {
  const { knex, filter, request, after, keys } = search;
  const target = rowsOf(knex, 'scan');
  if (keys) {
    // The filter once more: they may no longer fit.
    addTopicFilter({ ...target, path: 'walk' }, filter);
    addKeys(target, keys);
  } else if (isPostgres(knex)) {
    addTopicFilter(target, filter);
  } else {
    const query = knex.queryBuilder().from(scannedTopics(knex));
    addTopicFilter({ ...target, query }, filter);
    addKeysOf(target, query);
  }
  addTopicRange(target, request, { after });
  addTopicOrder(target, request);
  return target.query.limit(request.limit + 1);
}

function rowsOf(knex: Knex, path: QueryPath): ListQuery {
  return { knex, path, query: knex('topics as t').select(knex.raw(COLUMNS)) };
}
