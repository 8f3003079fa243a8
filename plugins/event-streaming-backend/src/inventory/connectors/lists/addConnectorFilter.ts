// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { addOneOf } from '../../lists/addOneOf';
import { addOwnerFilter } from '../../lists/addOwnerFilter';
import { containing } from '../../lists/containing';
import { ListQuery } from '../../lists/ListQuery';
import { filterColumn } from '../../lists/QueryPath';
import { ConnectorFilter } from './ConnectorLists';

/** Narrows a query over `connectors as t` to a filter. */
export function addConnectorFilter(
  target: ListQuery,
  filter: ConnectorFilter,
): void {
  const { knex, path, query } = target;
  for (const [name, value] of equalities(filter)) {
    query.where(filterColumn(knex, path, name), '=', value);
  }
  if (filter.connects) {
    addOneOf(target, 'connect', filter.connects);
  }
  addOwnerFilter(target, filter);
  const words = filter.q?.trim().toLowerCase();
  if (words) {
    query.whereRaw(...containing(knex, 't.search', words));
  }
  if (filter.topic !== undefined) {
    addTopic(query, filter.topic, filter.visibleTo);
  }
  if (filter.visibleTo) {
    addVisibility(query, filter.visibleTo);
  }
}

function equalities(filter: ConnectorFilter): [string, string | boolean][] {
  const { type, health, cluster, managed } = filter;
  const pairs: [string, string | boolean | undefined][] = [
    ['type', type],
    ['health', health],
    ['cluster', cluster],
    ['managed', managed],
  ];
  return pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
}

/** By a topic that one may not know of, nothing is found. */
function addTopic(
  query: Knex.QueryBuilder,
  topic: string,
  visibleTo: string[] | undefined,
): void {
  query.whereExists(used => {
    used
      .from('connector_topics as ct')
      .whereRaw('ct.connect = t.connect and ct.connector = t.connector')
      .where('ct.topic', topic);
    if (visibleTo) {
      used
        .join('topics as d', join =>
          join.on('d.cluster', 'ct.cluster').andOn('d.topic', 'ct.topic'),
        )
        .where(seen =>
          seen
            .where('d.visibility', 'all')
            .orWhereIn('d.owner', visibleTo)
            .orWhereIn('d.topic', declared =>
              declared
                .from('declared_parties as p')
                .select('p.topic')
                .whereRaw("p.cluster in (d.cluster, '*')")
                .where('p.role', 'consumes')
                .whereIn('p.owner', visibleTo),
            ),
        );
    }
  });
}

function addVisibility(query: Knex.QueryBuilder, owners: string[]): void {
  query.where(visible =>
    visible.where('t.visibility', 'all').orWhereIn('t.owner', owners),
  );
}
