// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicQuery } from './addTopicFilter';
import { QueryPath, sortColumn } from './QueryPath';
import { SORT_COLUMNS, TopicPosition } from './topicCursor';
import { defaultOrderOf, TopicPageRequest } from './TopicLists';

type Order = 'asc' | 'desc';

/**
 * Sorts a query and begins it behind a position. Equal values are sorted by
 * name; the other way round everything is, so that one index serves both.
 */
export function addTopicOrder(
  { knex, path, query }: TopicQuery,
  { sort, order }: TopicPageRequest,
  after?: TopicPosition,
): void {
  const names = nameOrderOf(sort, order);
  const column = (name: string) => sortColumn(knex, path, name);
  if (after) {
    addPosition({ knex, path, query }, { sort, order, names, after });
  }
  query.orderBy([
    { column: column(SORT_COLUMNS[sort]), order },
    { column: column('topic'), order: names },
    { column: column('cluster'), order: names },
  ]);
}

function nameOrderOf(sort: TopicPageRequest['sort'], order: Order): Order {
  return order === defaultOrderOf(sort) ? 'asc' : 'desc';
}

interface Position {
  sort: TopicPageRequest['sort'];
  order: Order;
  names: Order;
  after: TopicPosition;
}

function addPosition(
  { knex, path, query }: TopicQuery,
  { sort, order, names, after }: Position,
): void {
  const { value, topic, cluster } = after;
  const columns = [SORT_COLUMNS[sort], 'topic', 'cluster'].map(name =>
    sortColumn(knex, path satisfies QueryPath, name),
  );
  if (order === names) {
    // One comparison that the index can begin at.
    query.whereRaw(`(?, ?, ?) ${beyond(order)} (?, ?, ?)`, [
      ...columns,
      value,
      topic,
      cluster,
    ]);
    return;
  }
  const [key, ...name] = columns;
  query
    .where(key, `${beyond(order)}=`, value)
    .where(rest =>
      rest
        .where(key, beyond(order), value)
        .orWhereRaw(`(?, ?) ${beyond(names)} (?, ?)`, [
          ...name,
          topic,
          cluster,
        ]),
    );
}

function beyond(order: Order): '>' | '<' {
  return order === 'asc' ? '>' : '<';
}
