// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { cursorAfter, ListPosition, positionOf } from '../../lists/listCursor';
import { ListedSchema } from './ListedSchema';
import { SchemaPageRequest, SchemaSortKey } from './SchemaLists';

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

/** The columns that tell schemas of one value apart. */
export const SCHEMA_NAME_COLUMNS = [
  'artifact',
  'group_name',
  'registry',
] as const satisfies readonly (keyof ListedSchema)[];

const NUMBERS: readonly SchemaSortKey[] = ['health', 'versions', 'changed'];

/** A cursor that stands behind a row, valid for this order only. */
export function schemaCursorAfter(
  row: ListedSchema,
  request: SchemaPageRequest,
): string {
  return cursorAfter(request, [
    row[SCHEMA_SORT_COLUMNS[request.sort]],
    ...SCHEMA_NAME_COLUMNS.map(name => row[name]),
  ]);
}

/** @throws InputError when the cursor is none, or of another order */
export function schemaPositionOf(
  request: SchemaPageRequest,
): ListPosition | undefined {
  return positionOf(request, {
    isNumber: NUMBERS.includes(request.sort),
    names: SCHEMA_NAME_COLUMNS.length,
  });
}
