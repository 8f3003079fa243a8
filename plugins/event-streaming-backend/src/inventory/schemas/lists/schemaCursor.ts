// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { ListedSchema } from './ListedSchema';
import { SchemaPageRequest, SchemaSortKey } from './SchemaLists';

/** Where a page ended. */
export interface SchemaPosition {
  value: string | number;
  artifact: string;
  group: string;
  registry: string;
}

const cursorSchema = z.tuple([
  z.string(),
  z.string(),
  z.union([z.string(), z.number()]),
  z.string(),
  z.string(),
  z.string(),
]);

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

const NUMERIC: readonly SchemaSortKey[] = ['health', 'versions', 'changed'];

/** A cursor that stands behind a row, valid for this order only. */
export function schemaCursorAfter(
  row: ListedSchema,
  { sort, order }: Pick<SchemaPageRequest, 'sort' | 'order'>,
): string {
  const parts: z.infer<typeof cursorSchema> = [
    sort,
    order,
    row[SCHEMA_SORT_COLUMNS[sort]],
    row.artifact,
    row.group_name,
    row.registry,
  ];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws InputError when the cursor is none, or of another order */
export function schemaPositionOf(
  request: SchemaPageRequest,
): SchemaPosition | undefined {
  if (request.cursor === undefined) {
    return undefined;
  }
  const [sort, order, value, artifact, group, registry] = parse(request.cursor);
  if (
    sort !== request.sort ||
    order !== request.order ||
    (typeof value === 'number') !== NUMERIC.includes(request.sort)
  ) {
    throw new InputError(
      `The cursor belongs to another list; leave it out to begin a list sorted by '${request.sort}'`,
    );
  }
  return { value, artifact, group, registry };
}

function parse(cursor: string): z.infer<typeof cursorSchema> {
  try {
    const text = Buffer.from(cursor, 'base64url').toString();
    return cursorSchema.parse(JSON.parse(text));
  } catch {
    throw new InputError(
      'The cursor cannot be read; use the one of the page before, or none',
    );
  }
}
