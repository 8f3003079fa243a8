// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  itemsOf,
  JsonNode,
  jsonTextOf,
  memberOf,
  textOf,
  textsOf,
} from '../json/JsonNode';

/** Types that a schema allows by its `type`; empty means any. */
export function typesOf(node: JsonNode): string[] {
  const type = memberOf(node, 'type');
  const single = textOf(type);
  return single === undefined ? textsOf(type) : [single];
}

export function isNullable(node: JsonNode): boolean {
  return (
    typesOf(node).includes('null') ||
    memberOf(node, 'nullable') !== undefined ||
    [...branchNodes(node)].some(branch => typesOf(branch).join() === 'null')
  );
}

function branchNodes(node: JsonNode): JsonNode[] {
  return [
    ...itemsOf(memberOf(node, 'oneOf')),
    ...itemsOf(memberOf(node, 'anyOf')),
  ];
}

/** Values that are allowed, as JSON text; nothing where any value is. */
export function allowedValues(node: JsonNode): string[] | undefined {
  const fixed = memberOf(node, 'const');
  if (fixed) {
    return [jsonTextOf(fixed)];
  }
  const list = memberOf(node, 'enum');
  return list && itemsOf(list).map(jsonTextOf);
}

/** How an object treats fields that are not listed. */
export function contentModelOf(node: JsonNode): 'open' | 'closed' | undefined {
  if (!isObject(node)) {
    return undefined;
  }
  const extra =
    memberOf(node, 'additionalProperties') ??
    memberOf(node, 'unevaluatedProperties');
  return extra?.type === 'boolean' && !extra.value ? 'closed' : 'open';
}

export function isObject(node: JsonNode): boolean {
  return (
    typesOf(node).includes('object') ||
    memberOf(node, 'properties') !== undefined
  );
}

export function docOf(node: JsonNode): string | undefined {
  return textOf(memberOf(node, 'description'));
}

interface LimitWords {
  keyword: string;
  says: (value: string) => string;
  /** Which way is stricter when the number grows. */
  grows?: 'tighter' | 'looser';
}

/** Keywords that bound a value, with words. */
export const LIMITS: readonly LimitWords[] = [
  {
    keyword: 'minLength',
    says: n => `at least ${n} characters`,
    grows: 'tighter',
  },
  {
    keyword: 'maxLength',
    says: n => `at most ${n} characters`,
    grows: 'looser',
  },
  { keyword: 'minimum', says: n => `at least ${n}`, grows: 'tighter' },
  { keyword: 'maximum', says: n => `at most ${n}`, grows: 'looser' },
  {
    keyword: 'exclusiveMinimum',
    says: n => `more than ${n}`,
    grows: 'tighter',
  },
  { keyword: 'exclusiveMaximum', says: n => `less than ${n}`, grows: 'looser' },
  { keyword: 'minItems', says: n => `at least ${n} items`, grows: 'tighter' },
  { keyword: 'maxItems', says: n => `at most ${n} items`, grows: 'looser' },
  {
    keyword: 'minProperties',
    says: n => `at least ${n} fields`,
    grows: 'tighter',
  },
  {
    keyword: 'maxProperties',
    says: n => `at most ${n} fields`,
    grows: 'looser',
  },
  { keyword: 'multipleOf', says: n => `a multiple of ${n}` },
  { keyword: 'pattern', says: text => `matches ${text}` },
  { keyword: 'format', says: text => `format ${text}` },
  { keyword: 'uniqueItems', says: flag => `items are unique: ${flag}` },
];

export function limitsOf(node: JsonNode): string[] {
  return LIMITS.flatMap(({ keyword, says }) => {
    const value = memberOf(node, keyword);
    return value ? [says(textOf(value) ?? jsonTextOf(value))] : [];
  });
}
