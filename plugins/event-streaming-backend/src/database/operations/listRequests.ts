// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Approval } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { PageRequest, RequestFilter } from '../RequestStore';
import { RequestRow } from '../tables';
import { likeSubstring } from '../likeSubstring';
import { whereVisible } from './whereVisible';

/** A page of rows by id, and how many there are in all. */
export async function listRequests(
  knex: Knex,
  filter: RequestFilter,
  page: PageRequest,
): Promise<{ rows: RequestRow[]; totalItems: number }> {
  // By their ids first: whole rows are wide, and sorting thousands takes long.
  const ids = filtered(knex, filter)
    .select('id')
    .orderBy('id', page.order)
    .limit(page.limit);
  if (page.after !== undefined) {
    ids.where('id', page.order === 'desc' ? '<' : '>', Number(page.after));
  }
  const [found, totalItems] = await Promise.all([
    ids,
    countRequests(knex, filter),
  ]);
  const rows = await knex<RequestRow>('requests')
    .whereIn(
      'id',
      found.map(({ id }) => id),
    )
    .orderBy('id', page.order);
  return { rows, totalItems };
}

/** How many requests a filter finds. */
export async function countRequests(
  knex: Knex,
  filter: RequestFilter,
): Promise<number> {
  const [{ count }] = await filtered(knex, filter).count({ count: '*' });
  return Number(count);
}

function filtered(knex: Knex, filter: RequestFilter) {
  const query = knex<RequestRow>('requests');
  const { visibleTo, toReviewBy, states, q } = filter;
  if (visibleTo) {
    query.where(seen => whereVisible(seen, visibleTo));
  }
  if (filter.createdBy !== undefined) {
    query.where('created_by', filter.createdBy);
  }
  if (filter.batchId !== undefined) {
    query.where('batch_id', filter.batchId);
  }
  if (toReviewBy) {
    whereToReview(query, toReviewBy);
  }
  if (states) {
    query.whereIn('state', [...states]);
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
