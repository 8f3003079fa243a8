// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  JsonNode,
  jsonTextOf,
  memberOf,
  textOf,
} from '../../formats/json/JsonNode';
import { LIMITS } from '../../formats/json-schema/jsonSchemaShape';
import { FoundChange } from '../ChangeList';
import type { JsonSchemaComparison } from './JsonSchemaComparison';
import { JsonSchemaCase } from './jsonSchemaRules';

/** Compares bounds such as `maxLength` and `pattern`. */
export function compareJsonLimits(
  comparison: JsonSchemaComparison,
  old: JsonNode,
  now: JsonNode,
  at: FoundChange,
): void {
  for (const { keyword, says, grows } of LIMITS) {
    const before = wordsOf(memberOf(old, keyword), says);
    const after = wordsOf(memberOf(now, keyword), says);
    if (before !== after) {
      const rule = caseOf(
        memberOf(old, keyword),
        memberOf(now, keyword),
        grows,
      );
      const words = `${before ?? 'no limit'} became ${after ?? 'no limit'}`;
      comparison.add(rule, { ...at, before, after, words: { words } });
    }
  }
}

function wordsOf(
  value: JsonNode | undefined,
  says: (value: string) => string,
): string | undefined {
  // Draft 4 says `exclusiveMinimum: false`: no limit at all.
  return value === undefined || isFalse(value)
    ? undefined
    : says(textOf(value) ?? jsonTextOf(value));
}

function isFalse(value: JsonNode): boolean {
  return value.type === 'boolean' && !value.value;
}

function caseOf(
  before: JsonNode | undefined,
  after: JsonNode | undefined,
  grows: 'tighter' | 'looser' | undefined,
): JsonSchemaCase {
  if (!before || isFalse(before)) {
    return 'limit-tightened';
  }
  if (!after || isFalse(after)) {
    return 'limit-loosened';
  }
  if (
    grows === undefined ||
    before.type !== 'number' ||
    after.type !== 'number'
  ) {
    return 'limit-changed';
  }
  const hasGrown = after.value > before.value;
  return hasGrown === (grows === 'tighter')
    ? 'limit-tightened'
    : 'limit-loosened';
}
