// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { itemsOf, memberOf, textOf } from '../json/JsonNode';
import { JsonSchemaDocument, ResolvedJsonSchema } from './JsonSchemaDocument';
import { allowedValues, isObject, typesOf } from './jsonSchemaShape';

const FORMATS: Record<string, string> = {
  'date-time': 'time',
  date: 'date',
  time: 'time of day',
  uuid: 'UUID',
  email: 'e-mail address',
  uri: 'address (URI)',
};
const MOST_NESTING = 6;

/** Types that share types would make a text endless: so many parts it has at most. */
interface TextBudget {
  left: number;
}

/** A schema in plain words, without null. */
export function jsonSchemaTypeText(
  doc: JsonSchemaDocument,
  schema: ResolvedJsonSchema,
  depth = 0,
  budget: TextBudget = { left: 30 },
): string {
  const { node, missing, refName } = schema;
  budget.left -= 1;
  if (missing !== undefined) {
    return missing;
  }
  if (node.type === 'boolean') {
    return node.value ? 'anything' : 'nothing';
  }
  if (isObject(node)) {
    return textOf(memberOf(node, 'title')) ?? refName ?? 'object';
  }
  if (depth > MOST_NESTING || budget.left <= 0) {
    return '…';
  }
  const branches = branchesOf(doc, schema);
  if (branches.length > 0) {
    const shown = branches
      .slice(0, Math.max(1, budget.left))
      .map(one => jsonSchemaTypeText(doc, one, depth + 1, budget));
    return oneOf(shown.length < branches.length ? [...shown, '…'] : shown);
  }
  const types = typesOf(node).filter(type => type !== 'null');
  return types.length === 0 && typesOf(node).length === 0
    ? untypedText(node)
    : oneOf(
        types.map(type => singleText(doc, schema, type, { depth, budget })),
      );
}

/** Alternatives of a schema, without null. */
export function branchesOf(
  doc: JsonSchemaDocument,
  schema: ResolvedJsonSchema,
): ResolvedJsonSchema[] {
  return ['oneOf', 'anyOf']
    .flatMap(keyword =>
      itemsOf(memberOf(schema.node, keyword)).map((_, index) =>
        doc.child(schema, keyword, String(index)),
      ),
    )
    .filter(branch => typesOf(branch.node).join() !== 'null');
}

function oneOf(texts: string[]): string {
  if (texts.length === 0) {
    return 'null';
  }
  return texts.length === 1 ? texts[0] : `one of ${texts.join(', ')}`;
}

function untypedText(node: ResolvedJsonSchema['node']): string {
  return allowedValues(node) ? 'value' : 'anything';
}

function singleText(
  doc: JsonSchemaDocument,
  schema: ResolvedJsonSchema,
  type: string,
  { depth, budget }: { depth: number; budget: TextBudget },
): string {
  if (type === 'array') {
    const items = doc.child(schema, 'items');
    return `list of ${jsonSchemaTypeText(doc, items, depth + 1, budget)}`;
  }
  const format = textOf(memberOf(schema.node, 'format'));
  return type === 'string' && format !== undefined
    ? FORMATS[format] ?? `string (${format})`
    : type;
}
