// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { PageRequest, RequestFilter } from '../RequestStore';
import { RequestRow } from '../tables';
import { likeSubstring } from '../likeSubstring';

/** A page of rows by id, and how many there are in all. */
export async function listRequests(
  knex: Knex,
  filter: RequestFilter,
  page: PageRequest,
): Promise<{ rows: RequestRow[]; totalItems: number }> {
  const rows = filtered(knex, filter)
    .select('*')
    .orderBy('id', page.order)
    .limit(page.limit);
  if (page.after !== undefined) {
    rows.where('id', page.order === 'desc' ? '<' : '>', Number(page.after));
  }
  const [{ count }] = await filtered(knex, filter).count({ count: '*' });
  return { rows: await rows, totalItems: Number(count) };
}

function filtered(knex: Knex, filter: RequestFilter) {
  const query = knex<RequestRow>('requests');
  const { visibleTo, states, q } = filter;
  if (visibleTo) {
    query.where(mine =>
      mine.whereIn('created_by', visibleTo).orWhereIn('owner', visibleTo),
    );
  }
  if (filter.createdBy !== undefined) {
    query.where('created_by', filter.createdBy);
  }
  if (filter.notCreatedBy !== undefined) {
    query.whereNot('created_by', filter.notCreatedBy);
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
