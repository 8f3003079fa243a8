// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  COMPATIBILITY_LEVELS,
  Contract,
  RouteInput,
  SCHEMA_FORMATS,
  SCHEMA_HEALTH_STATES,
  SCHEMA_SORT_KEYS,
} from '@sluice/plugin-event-streaming-common';
import {
  urlChoice,
  urlOptionalChoice,
  urlOptionalText,
  urlText,
} from '../../../hooks/urlFields';
import { UrlFields } from '../../../hooks/useUrlState';

export type SchemaSortKey = (typeof SCHEMA_SORT_KEYS)[number];
export type SchemaListQuery = NonNullable<
  RouteInput<Contract['listSchemas']>['query']
>;

export const FORMAT_FILTERS = [...SCHEMA_FORMATS, 'other'] as const;
export const RULE_FILTERS = ['default', ...COMPATIBILITY_LEVELS] as const;

/** What the list shows; all of it is in the URL. */
export interface SchemaListState {
  q: string;
  /** `mine`, `none` for unowned schemas, or an entity ref. */
  owner: string | undefined;
  registry: string | undefined;
  group: string | undefined;
  format: (typeof FORMAT_FILTERS)[number] | undefined;
  compatibility: (typeof RULE_FILTERS)[number] | undefined;
  health: (typeof SCHEMA_HEALTH_STATES)[number] | undefined;
  sort: SchemaSortKey;
  order: 'asc' | 'desc' | undefined;
  rows: (typeof PAGE_SIZES)[number];
}

const PAGE_SIZES = ['25', '50', '100'] as const;
const ORDERS = ['asc', 'desc'] as const;
const DESCENDING: readonly string[] = ['versions', 'changed'];

export const schemaListFields: UrlFields<SchemaListState> = {
  q: urlText(),
  owner: urlOptionalText(),
  registry: urlOptionalText(),
  group: urlOptionalText(),
  format: urlOptionalChoice(FORMAT_FILTERS),
  compatibility: urlOptionalChoice(RULE_FILTERS),
  health: urlOptionalChoice(SCHEMA_HEALTH_STATES),
  sort: urlChoice(SCHEMA_SORT_KEYS, 'health'),
  order: urlOptionalChoice(ORDERS),
  rows: urlChoice(PAGE_SIZES, '25'),
};

/** Everything that narrows the list, at rest. */
export const NO_FILTERS = {
  q: '',
  owner: undefined,
  registry: undefined,
  group: undefined,
  format: undefined,
  compatibility: undefined,
  health: undefined,
} as const satisfies Partial<SchemaListState>;

type FilterKey = keyof typeof NO_FILTERS;
const FILTER_KEYS = Object.keys(NO_FILTERS) as FilterKey[];

/** Whether anything narrows the list besides whose schemas they are. */
export function isFiltered(state: SchemaListState): boolean {
  return FILTER_KEYS.some(key =>
    key === 'owner'
      ? state.owner !== undefined && state.owner !== 'mine'
      : state[key] !== NO_FILTERS[key],
  );
}

/** Numbers are most telling from the top, words from the beginning. */
export function usualOrderOf(sort: SchemaSortKey): 'asc' | 'desc' {
  return DESCENDING.includes(sort) ? 'desc' : 'asc';
}

/** What the backend is asked for, without paging. */
export function toSchemaQuery(state: SchemaListState): SchemaListQuery {
  const { q, rows: _, order, sort, ...filters } = state;
  return {
    ...filters,
    q: q.trim() || undefined,
    sort,
    order: order ?? usualOrderOf(sort),
  };
}
