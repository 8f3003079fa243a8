// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { addOneOf } from '../../lists/addOneOf';
import { addOwnerFilter } from '../../lists/addOwnerFilter';
import { containing } from '../../lists/containing';
import { ListQuery } from '../../lists/ListQuery';
import { filterColumn } from '../../lists/QueryPath';
import { SchemaFilter } from './SchemaLists';

/** Narrows a query over `schemas as t` to a filter. */
export function addSchemaFilter(target: ListQuery, filter: SchemaFilter): void {
  const { knex, path, query } = target;
  for (const [name, value] of equalities(filter)) {
    query.where(filterColumn(knex, path, name), '=', value);
  }
  if (filter.registries) {
    addOneOf(target, 'registry', filter.registries);
  }
  addOwnerFilter(target, filter);
  if (filter.compatibility) {
    addLevel(target, filter.compatibility);
  }
  const words = filter.q?.trim().toLowerCase();
  if (words) {
    query.whereRaw(...containing(knex, 't.search', words));
  }
  addTopic(query, filter);
  if (filter.visibleTo) {
    addVisibility(query, filter.visibleTo);
  }
}

function equalities(filter: SchemaFilter): [string, string | boolean][] {
  const { group, format, health, managed } = filter;
  const pairs: [string, string | boolean | undefined][] = [
    ['group_name', group],
    ['format', format],
    ['health', health],
    ['managed', managed],
  ];
  return pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
}

/** No rule at all counts as NONE to the registry, and is listed by itself. */
function addLevel(
  { knex, path, query }: ListQuery,
  level: NonNullable<SchemaFilter['compatibility']>,
): void {
  const origin = filterColumn(knex, path, 'origin');
  if (level === 'default') {
    query.where(origin, '=', level);
  } else {
    query
      .where(filterColumn(knex, path, 'level'), '=', level)
      .where(origin, '<>', 'default');
  }
}

function addTopic(
  query: Knex.QueryBuilder,
  { topic, cluster }: SchemaFilter,
): void {
  if (topic === undefined && cluster === undefined) {
    return;
  }
  query.whereExists(described => {
    described
      .from('schema_topics as st')
      .join('topics as d', join =>
        join.on('d.cluster', 'st.cluster').andOn('d.topic', 'st.topic'),
      )
      .whereRaw('st.schema_key = t.schema_key');
    if (topic !== undefined) {
      described.where('st.topic', topic);
    }
    if (cluster !== undefined) {
      described.where('st.cluster', cluster);
    }
  });
}

/**
 * Narrowed schemas for their owners and for who declares to read a topic of
 * theirs. What is declared is found once for a query and not asked for each
 * schema, by which PostgreSQL would take a list of thousands for worth compiling.
 */
function addVisibility(query: Knex.QueryBuilder, owners: string[]): void {
  query.where(visible =>
    visible
      .where('t.visibility', 'all')
      .orWhereIn('t.owner', owners)
      .orWhereIn('t.schema_key', declared =>
        declared
          .from('declared_parties as p')
          .join('schema_topics as st', 'st.topic', 'p.topic')
          .select('st.schema_key')
          .whereRaw("p.cluster in (st.cluster, '*')")
          .where('p.role', 'consumes')
          .whereIn('p.owner', owners),
      ),
  );
}
