// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { healthRankOf } from '../rows/topicHealthOf';
import { addOwnerFilter } from './addOwnerFilter';
import { containing } from './containing';
import { ListQuery } from './ListQuery';
import { filterColumn } from './QueryPath';
import { TopicFilter } from './TopicLists';

/** Narrows a query to a filter. */
export function addTopicFilter(target: ListQuery, filter: TopicFilter): void {
  const { knex, path, query } = target;
  for (const [name, value] of equalities(filter)) {
    query.where(filterColumn(knex, path, name), '=', value);
  }
  addOwnerFilter(target, filter);
  if (filter.tag !== undefined) {
    query.whereRaw(...containing(knex, 't.tags', JSON.stringify(filter.tag)));
  }
  const words = filter.q?.trim().toLowerCase();
  if (words) {
    addSearch(target, words);
  }
  if (filter.visibleTo) {
    addVisibility(query, filter.visibleTo);
  }
}

function equalities(
  filter: TopicFilter,
): [string, string | number | boolean][] {
  const { cluster, environment, health, purpose, managed } = filter;
  const pairs: [string, string | number | boolean | undefined][] = [
    ['cluster', cluster],
    ['environment', environment],
    ['health_rank', health && healthRankOf(health)],
    ['purpose', purpose],
    ['managed', managed],
    ['internal', filter.internal ? undefined : false],
  ];
  return pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
}

/**
 * What a topic says of itself, or a schema of its messages: names of fields
 * above all. Schemas that not everybody may see are not searched. They are
 * looked through once for a query, before the topics.
 */
function addSearch({ knex, query }: ListQuery, words: string): void {
  query.where(found =>
    found
      .whereRaw(...containing(knex, 't.search', words))
      .orWhereIn(['t.cluster', 't.topic'], described =>
        described
          .from('schemas as s')
          .join('schema_topics as st', 'st.schema_key', 's.schema_key')
          .select('st.cluster', 'st.topic')
          .where({ 's.visibility': 'all', 's.present': true })
          .whereRaw(...containing(knex, 's.search', words)),
      ),
  );
}

/**
 * Narrowed topics only for their owners and for who declares to read them. What
 * is declared is found once for a query and not asked for each topic, by which
 * PostgreSQL would take a list of thousands for worth compiling.
 */
function addVisibility(query: Knex.QueryBuilder, owners: string[]): void {
  const declared = (columns: string[]) => (parties: Knex.QueryBuilder) =>
    parties
      .from('declared_parties as d')
      .select(columns)
      .where('d.role', 'consumes')
      .whereIn('d.owner', owners);
  query.where(visible =>
    visible
      .where('t.visibility', 'all')
      .orWhereIn('t.owner', owners)
      .orWhereIn('t.topic', topics =>
        declared(['d.topic'])(topics).where('d.cluster', '*'),
      )
      .orWhereIn(['t.cluster', 't.topic'], declared(['d.cluster', 'd.topic'])),
  );
}
