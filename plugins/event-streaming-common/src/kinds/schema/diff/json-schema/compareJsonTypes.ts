// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonNode, memberOf } from '../../formats/json/JsonNode';
import { ResolvedJsonSchema } from '../../formats/json-schema/JsonSchemaDocument';
import {
  allowedValues,
  isNullable,
  isObject,
  typesOf,
} from '../../formats/json-schema/jsonSchemaShape';

/** How the types of two schemas relate; nothing is said of what is equal. */
export interface JsonTypeRelation {
  nullable?: 'added' | 'removed';
  change?: 'widened' | 'narrowed' | 'changed';
}

export function compareJsonTypes(
  old: ResolvedJsonSchema,
  now: ResolvedJsonSchema,
): JsonTypeRelation {
  if (old.missing !== undefined || now.missing !== undefined) {
    return old.missing === now.missing ? {} : { change: 'changed' };
  }
  const before = domainOf(old.node);
  const after = domainOf(now.node);
  return {
    nullable: nullableChange(old.node, now.node, before, after),
    change: relate(before, after),
  };
}

const ANNOTATIONS = [
  'title',
  'description',
  'default',
  'examples',
  '$comment',
  'deprecated',
];

const ALL = ['boolean', 'object', 'array', 'integer', 'fraction', 'string'];

/** Types of values without null; a number is a whole one or has a fraction. */
function domainOf(node: JsonNode): string[] {
  if (node.type === 'boolean') {
    return node.value ? ALL : [];
  }
  const types = typesOf(node);
  if (types.length === 0) {
    return untypedDomain(node);
  }
  return types
    .filter(type => type !== 'null')
    .flatMap(type => (type === 'number' ? ['integer', 'fraction'] : [type]));
}

function untypedDomain(node: JsonNode): string[] {
  const values = allowedValues(node);
  if (values) {
    return [...new Set(values.map(typeOfText))].filter(type => type !== 'null');
  }
  return isObject(node) ? ['object'] : ALL;
}

/** Type of a value by its JSON text. */
function typeOfText(text: string): string {
  switch (text[0]) {
    case '"':
      return 'string';
    case '{':
      return 'object';
    case '[':
      return 'array';
    case 'n':
      return 'null';
    case 't':
    case 'f':
      return 'boolean';
    default:
      return Number.isInteger(Number(text)) ? 'integer' : 'fraction';
  }
}

function nullableChange(
  old: JsonNode,
  now: JsonNode,
  before: string[],
  after: string[],
): JsonTypeRelation['nullable'] {
  // Where any type is allowed, null is among them.
  const was = isNullable(old) || before === ALL;
  const is = isNullable(now) || after === ALL;
  if (was === is || before === ALL || after === ALL) {
    return undefined;
  }
  return is ? 'added' : 'removed';
}

function relate(before: string[], after: string[]): JsonTypeRelation['change'] {
  const lost = before.some(type => !after.includes(type));
  const gained = after.some(type => !before.includes(type));
  if (!lost && !gained) {
    return undefined;
  }
  if (lost && gained) {
    return 'changed';
  }
  return gained ? 'widened' : 'narrowed';
}

export function isAnything(node: JsonNode): boolean {
  return (
    (node.type === 'boolean' && node.value) ||
    (node.type === 'object' &&
      [...node.members.keys()].every(name => ANNOTATIONS.includes(name)) &&
      memberOf(node, '$ref') === undefined)
  );
}
