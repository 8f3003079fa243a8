// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Approval } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { PageRequest, RequestFilter } from '../RequestStore';
import { RequestRow } from '../tables';
import { likeSubstring } from '../likeSubstring';
import { filterColumn, pathFor, QueryPath } from '../QueryPath';
import { whereOneOf, whereVisible } from './whereVisible';

/** What lists show of a row; its plan alone can be larger than a page. */
const COLUMNS = [
  'id',
  'batch_id',
  'revision',
  'kind',
  'operation',
  'source',
  'target_key',
  'target',
  'title',
  'environment',
  'owner',
  'state',
  'gates',
  'justification',
  'failure',
  'waiting_reason',
  'waiting_since',
  'waiting_next_check_at',
  'waiting_until',
  'created_by',
  'intervention',
  'created_at',
  'updated_at',
  'expires_at',
] as const satisfies (keyof RequestRow)[];

/** What a list needs of a row of `requests`. */
export type ListedRow = Pick<RequestRow, (typeof COLUMNS)[number]>;

/** A page of rows by id, of so many that there are in all. */
export async function listRequests(
  knex: Knex,
  filter: RequestFilter,
  page: PageRequest & { totalItems: number },
): Promise<ListedRow[]> {
  // By their ids first: rows are wide, and sorting thousands takes long.
  const ids = filtered(knex, filter, pathFor(page.totalItems, page.limit))
    .select('id')
    .orderBy('id', page.order)
    .limit(page.limit);
  if (page.after !== undefined) {
    ids.where('id', page.order === 'desc' ? '<' : '>', Number(page.after));
  }
  return knex<RequestRow>('requests')
    .select(COLUMNS)
    .whereIn('id', ids)
    .orderBy('id', page.order);
}

/** How many requests a filter finds. */
export async function countRequests(
  knex: Knex,
  filter: RequestFilter,
): Promise<number> {
  const query = filtered(knex, filter, 'scan');
  const [{ count }] = await query.count({ count: '*' });
  return Number(count);
}

function filtered(knex: Knex, filter: RequestFilter, path: QueryPath) {
  const query = knex<RequestRow>('requests');
  const { visibleTo, toReviewBy, states, q } = filter;
  const columnOf = (name: string) => filterColumn(knex, path, name);
  if (visibleTo) {
    query.where(seen => whereVisible(seen, visibleTo, columnOf));
  }
  if (filter.createdBy !== undefined) {
    query.where(columnOf('created_by'), '=', filter.createdBy);
  }
  if (filter.batchId !== undefined) {
    query.where('batch_id', filter.batchId);
  }
  if (toReviewBy) {
    whereToReview(query, toReviewBy);
  }
  if (states) {
    whereOneOf(query, columnOf('state'), states);
  }
  for (const column of ['operation', 'source', 'title'] as const) {
    if (filter[column] !== undefined) {
      query.where(column, filter[column]);
    }
  }
  if (q) {
    query.where(any =>
      ['title', 'owner', 'created_by', 'justification'].forEach(column =>
        any.orWhere(likeSubstring(knex, column, q)),
      ),
    );
  }
  return query;
}

/** Open for a group of the person, who neither asked, edited nor approved. */
function whereToReview(
  query: Knex.QueryBuilder,
  { by, ownershipRefs }: Approval,
) {
  query
    .where('state', 'pending')
    .whereNot('created_by', by)
    .whereIn('id', answerable([...ownershipRefs]))
    .whereNotIn('id', ofRevision('request_editors', { editor: by }))
    .whereNotIn(
      'id',
      ofRevision('request_decisions', { by, decision: 'approved' }),
    );
}

/**
 * Requests whose current revision has such a row. What one person did is
 * little, so it is found once and not asked for each request.
 */
function ofRevision(table: string, row: Record<string, string>) {
  return (done: Knex.QueryBuilder) => {
    done
      .from({ own: table })
      .join({ r: 'requests' }, joined => {
        joined.on('r.id', 'own.request_id').andOn('r.revision', 'own.revision');
      })
      .where(
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [`own.${key}`, value]),
        ),
      )
      .select('r.id');
  };
}

function answerable(refs: string[]) {
  return (gates: Knex.QueryBuilder) => {
    gates
      .from('request_gates')
      .whereIn('group_ref', refs)
      .where('open', true)
      .select('request_id');
  };
}
