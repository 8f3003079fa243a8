// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { entriesOf, itemsOf, JsonNode, memberOf } from '../json/JsonNode';
import { pointerTo } from './jsonPointer';

/** A `$ref` and where it stands in the text. */
export interface FoundRef {
  ref: string;
  offset: number;
}

// What these hold is data, not schemas: a '$ref' in them is a name like others.
const DATA = new Set(['const', 'default', 'enum', 'example', 'examples']);

// The names in these are those of fields and types: one can be called 'default'.
const NAMED = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
]);

/** Visits each schema in a document, with its JSON pointer. */
export function visitSchemas(
  node: JsonNode,
  pointer: string,
  visit: (node: JsonNode, pointer: string) => void,
): void {
  if (node.type === 'array') {
    node.items.forEach((item, index) =>
      visitSchemas(item, `${pointer}/${index}`, visit),
    );
    return;
  }
  visit(node, pointer);
  for (const [name, member] of entriesOf(node)) {
    const inner = `${pointer}${pointerTo([name])}`;
    if (NAMED.has(name)) {
      entriesOf(member).forEach(([key, schema]) =>
        visitSchemas(schema, `${inner}${pointerTo([key])}`, visit),
      );
    } else if (!DATA.has(name)) {
      visitSchemas(member, inner, visit);
    }
  }
}

/** Each `$ref` of a schema. */
export function refsIn(root: JsonNode): FoundRef[] {
  const refs: FoundRef[] = [];
  visitSchemas(root, '', node => refs.push(...refOf(node)));
  return refs;
}

/** Each `$ref`, those in data too: registries look at the names alone. */
export function refsAnywhereIn(root: JsonNode): FoundRef[] {
  const inner =
    root.type === 'array'
      ? itemsOf(root)
      : entriesOf(root).map(([, member]) => member);
  return [...refOf(root), ...inner.flatMap(refsAnywhereIn)];
}

function refOf(node: JsonNode): FoundRef[] {
  const ref = memberOf(node, '$ref');
  return ref?.type === 'string' ? [{ ref: ref.value, offset: ref.offset }] : [];
}
