// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  SCHEMA_SORT_KEYS,
  SchemaFormat,
  SchemaHealth,
} from '@sluice/plugin-event-streaming-common';
import { List, ListPage, ListRequest } from '../../lists/List';
import { ListedSchema } from './ListedSchema';

/** What a list of schemas can be sorted by. */
export type SchemaSortKey = (typeof SCHEMA_SORT_KEYS)[number];

/** Which schemas to list. */
export interface SchemaFilter {
  /** Found anywhere in names, descriptions and names of fields. */
  q?: string;
  /** Schemas of these registries; of all when left out. */
  registries?: string[];
  group?: string;
  /** Schemas of these owners; those that nobody owns are left out. */
  owners?: string[];
  /** Only schemas that nobody owns, or whose owner is gone from the catalog. */
  unowned?: boolean;
  format?: SchemaFormat | 'other';
  health?: SchemaHealth['state'];
  /** The level in force; `default` for no rule at all. */
  compatibility?: CompatibilityLevel | 'default';
  /** Those that describe a topic of this name, on the cluster if one is given. */
  topic?: string;
  cluster?: string;
  managed?: boolean;
  /**
   * Owners whose narrowed schemas may be seen; undefined when all may. Others
   * do not learn that such a schema exists, also not from a total.
   */
  visibleTo?: string[];
}

/** Which page of them, in which order. */
export type SchemaPageRequest = ListRequest<SchemaSortKey>;

/** A page of rows. */
export type SchemaPage = ListPage<ListedSchema>;

/** Lists of schemas from the database. */
export type SchemaLists = List<SchemaFilter, SchemaSortKey, ListedSchema>;

/** The order that people expect when they name only the column. */
export function defaultSchemaOrderOf(sort: SchemaSortKey): 'asc' | 'desc' {
  return ['versions', 'changed'].includes(sort) ? 'desc' : 'asc';
}
