// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  entriesOf,
  itemsOf,
  JsonNode,
  memberOf,
  textsOf,
} from '../json/JsonNode';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { checkKeywords } from './checkKeywords';

const TYPES = [
  'null',
  'boolean',
  'object',
  'array',
  'number',
  'string',
  'integer',
];
const SCHEMA_MAPS = ['properties', 'patternProperties', '$defs', 'definitions'];
const SCHEMA_LISTS = ['allOf', 'anyOf', 'oneOf'];
const SCHEMAS = [
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
];

/**
 * Refuses what no draft takes for a schema, so that a typing error is found
 * here and not by the registry.
 *
 * @throws SchemaSyntaxError
 */
export function checkJsonSchema(text: string, node: JsonNode): void {
  const fault = (at: JsonNode, sentence: string) =>
    SchemaSyntaxError.at(text, at.offset, sentence);
  if (node.type === 'boolean') {
    return;
  }
  if (node.type !== 'object') {
    throw fault(node, `A schema is an object, true or false, not ${node.type}`);
  }
  const ref = node.members.get('$ref');
  if (ref && ref.type !== 'string') {
    throw fault(ref, "'$ref' is an address, a text");
  }
  checkType(node, fault);
  checkRequired(node, fault);
  checkKeywords(text, node);
  for (const keyword of SCHEMA_MAPS) {
    const map = node.members.get(keyword);
    if (map && map.type !== 'object') {
      throw fault(map, `'${keyword}' is an object with a schema for each name`);
    }
    entriesOf(map).forEach(([, schema]) => checkJsonSchema(text, schema));
  }
  for (const keyword of SCHEMA_LISTS) {
    const list = node.members.get(keyword);
    if (list && itemsOf(list).length === 0) {
      throw fault(list, `'${keyword}' is a list of schemas`);
    }
    itemsOf(list).forEach(schema => checkJsonSchema(text, schema));
  }
  for (const keyword of SCHEMAS) {
    const schema = node.members.get(keyword);
    if (schema) {
      checkJsonSchema(text, schema);
    }
  }
  const items = node.members.get('items');
  if (items?.type === 'array') {
    items.items.forEach(schema => checkJsonSchema(text, schema));
  } else if (items) {
    checkJsonSchema(text, items);
  }
}

type Fault = (at: JsonNode, sentence: string) => SchemaSyntaxError;

function checkType(node: JsonNode, fault: Fault): void {
  const type = memberOf(node, 'type');
  if (!type) {
    return;
  }
  const given = type.type === 'array' ? type.items : [type];
  for (const one of given) {
    if (one.type !== 'string' || !TYPES.includes(one.value)) {
      const found = one.type === 'string' ? `'${one.value}'` : one.type;
      throw fault(one, `A type is one of ${TYPES.join(', ')}, not ${found}`);
    }
  }
}

function checkRequired(node: JsonNode, fault: Fault): void {
  const required = memberOf(node, 'required');
  // Draft 3 has a boolean here; the drafts since have a list.
  if (
    required &&
    required.type !== 'boolean' &&
    textsOf(required).length !== itemsOf(required).length
  ) {
    throw fault(required, "'required' is a list of names");
  }
  if (required && required.type !== 'boolean' && required.type !== 'array') {
    throw fault(required, "'required' is a list of names");
  }
}
