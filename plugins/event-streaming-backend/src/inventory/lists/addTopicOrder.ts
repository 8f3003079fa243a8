// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ListQuery } from './ListQuery';
import { sortColumn } from './QueryPath';
import { SORT_COLUMNS, TopicPosition } from './topicCursor';
import { defaultOrderOf, TopicPageRequest } from './TopicLists';

type Order = 'asc' | 'desc';
type SortedBy = Pick<TopicPageRequest, 'sort' | 'order'>;

/**
 * A part of a list that an index has in one piece: what stands behind a
 * position, or only such rows of it that have the position's value, or none of
 * these.
 */
export interface TopicRange {
  after?: TopicPosition;
  value?: 'same' | 'other';
}

/** Sorts a query. Equal values are sorted by name. */
export function addTopicOrder(
  { knex, path, query }: ListQuery,
  request: SortedBy,
): void {
  const { sort, order } = request;
  const names = nameOrderOf(request);
  const column = (name: string) => sortColumn(knex, path, name);
  query.orderBy([
    { column: column(SORT_COLUMNS[sort]), order },
    { column: column('topic'), order: names },
    { column: column('cluster'), order: names },
  ]);
}

/**
 * The parts that follow on a position, in their order. Where figures go down and
 * names up, no comparison begins in the middle of the many topics that have the
 * same figure, most often none: the index would be read from the first of them.
 */
export function rangesAfter(
  request: SortedBy,
  after: TopicPosition | undefined,
): TopicRange[] {
  return after && request.order !== nameOrderOf(request)
    ? [
        { after, value: 'same' },
        { after, value: 'other' },
      ]
    : [{ after }];
}

/** Begins a query behind a position. */
export function addTopicRange(
  { knex, path, query }: ListQuery,
  request: SortedBy,
  { after, value }: TopicRange,
): void {
  if (!after) {
    return;
  }
  const { order } = request;
  const names = nameOrderOf(request);
  const [key, ...name] = [SORT_COLUMNS[request.sort], 'topic', 'cluster'].map(
    each => sortColumn(knex, path, each),
  );
  const place = [after.topic, after.cluster];
  const behindName = `(?, ?) ${beyond(names)} (?, ?)`;
  if (value === 'same') {
    query
      .where(key, '=', after.value)
      .whereRaw(behindName, [...name, ...place]);
  } else if (value === 'other') {
    query.where(key, beyond(order), after.value);
  } else if (order === names) {
    // One comparison that the index can begin at.
    query.whereRaw(`(?, ?, ?) ${beyond(order)} (?, ?, ?)`, [
      ...[key, ...name],
      ...[after.value, ...place],
    ]);
  } else {
    query.where(rest =>
      rest
        .where(key, beyond(order), after.value)
        .orWhere(same =>
          same
            .where(key, '=', after.value)
            .whereRaw(behindName, [...name, ...place]),
        ),
    );
  }
}

/** The other way round everything is, so that one index serves both. */
function nameOrderOf({ sort, order }: SortedBy): Order {
  return order === defaultOrderOf(sort) ? 'asc' : 'desc';
}

function beyond(order: Order): '>' | '<' {
  return order === 'asc' ? '>' : '<';
}
