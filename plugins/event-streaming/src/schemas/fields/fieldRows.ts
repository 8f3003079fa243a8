// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaField } from '@sluice/plugin-event-streaming-common';

/** A field as a row of the tree. */
export interface FieldRow {
  field: SchemaField;
  /** From 0. */
  depth: number;
  /** One of several types that the value can have. */
  isBranch: boolean;
  hasMore: boolean;
  isOpen: boolean;
}

/** What is below a field: its own fields, and those of its types. */
export function childrenOf(field: SchemaField): SchemaField[] {
  return [...field.branches, ...field.fields];
}

/** The rows to show: those whose parents are open. */
export function fieldRows(
  fields: readonly SchemaField[],
  isOpen: (path: string) => boolean,
): FieldRow[] {
  return fields.flatMap(field => rowsOf(field, 0, false));

  function rowsOf(
    field: SchemaField,
    depth: number,
    isBranch: boolean,
  ): FieldRow[] {
    const hasMore = field.branches.length + field.fields.length > 0;
    const open = hasMore && isOpen(field.path);
    const row = { field, depth, isBranch, hasMore, isOpen: open };
    return open
      ? [
          row,
          ...field.branches.flatMap(one => rowsOf(one, depth + 1, true)),
          ...field.fields.flatMap(one => rowsOf(one, depth + 1, false)),
        ]
      : [row];
  }
}

/** The paths of all fields that have others below them. */
export function parentPaths(fields: readonly SchemaField[]): string[] {
  return fields.flatMap(field => {
    const below = childrenOf(field);
    return below.length > 0 ? [field.path, ...parentPaths(below)] : [];
  });
}

/** The fields whose name has a text, with all that lead to them. */
export function matchingFields(
  fields: readonly SchemaField[],
  text: string,
): SchemaField[] {
  const wanted = text.trim().toLowerCase();
  return fields.flatMap(field => {
    if (hasName(field, wanted)) {
      return [field];
    }
    const branches = matchingFields(field.branches, wanted);
    const below = matchingFields(field.fields, wanted);
    return branches.length + below.length > 0
      ? [{ ...field, branches, fields: below }]
      : [];
  });
}

function hasName({ name, aliases = [] }: SchemaField, wanted: string): boolean {
  return [name, ...aliases].some(one => one.toLowerCase().includes(wanted));
}
