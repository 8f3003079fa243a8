// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ProtoType } from './ProtoFile';

/** Writes into each field the full name of the message or enum it is of. */
export function resolveProtoTypes(
  types: readonly ProtoType[],
  index: ReadonlyMap<string, ProtoType>,
): void {
  for (const type of types) {
    for (const field of type.kind === 'message' ? type.fields : []) {
      field.typeName = lookUp(field.type, type.name, index);
    }
  }
}

/** From the innermost scope outwards, as the language says. */
function lookUp(
  name: string,
  scope: string,
  index: ReadonlyMap<string, ProtoType>,
): string | undefined {
  if (name.startsWith('.')) {
    return index.has(name.slice(1)) ? name.slice(1) : undefined;
  }
  const parts = scope.split('.');
  for (let count = parts.length; count >= 0; count -= 1) {
    const full = [...parts.slice(0, count), name].join('.');
    if (index.has(full)) {
      return full;
    }
  }
  return undefined;
}
