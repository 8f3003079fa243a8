// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ListedTable } from '../../lists/DatabaseList';
import { addSchemaFilter } from './addSchemaFilter';
import {
  LISTED_SCHEMA_COLUMNS,
  ListedSchema,
  toListedSchema,
} from './ListedSchema';
import {
  defaultSchemaOrderOf,
  SchemaFilter,
  SchemaSortKey,
} from './SchemaLists';

/** The column that a sort key stands for. */
export const SCHEMA_SORT_COLUMNS = {
  health: 'health_rank',
  artifact: 'artifact',
  registry: 'registry',
  owner: 'owner',
  format: 'format',
  versions: 'versions',
  changed: 'changed_at',
} as const satisfies Record<SchemaSortKey, keyof ListedSchema>;

/** How schemas are listed. */
export const listedSchemas: ListedTable<
  SchemaFilter,
  SchemaSortKey,
  ListedSchema
> = {
  table: 'schemas',
  columns: LISTED_SCHEMA_COLUMNS,
  toRow: toListedSchema,
  addFilter: addSchemaFilter,
  sortColumns: SCHEMA_SORT_COLUMNS,
  numbers: ['health', 'versions', 'changed'],
  nameColumns: ['artifact', 'group_name', 'registry'],
  placeOf: (row, sort) => [
    row[SCHEMA_SORT_COLUMNS[sort]],
    ...[row.artifact, row.group_name, row.registry],
  ],
  defaultOrderOf: defaultSchemaOrderOf,
};
