// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PrefixRule } from '../policy/types';

/**
 * The rule with the longest prefix that a name starts with, or undefined when
 * nobody claims it. It compares as Kafka's prefixed ACLs do: character by
 * character.
 *
 * @public
 */
export function prefixRuleOf<TRule extends PrefixRule>(
  name: string,
  prefixes: readonly TRule[],
): TRule | undefined {
  return prefixes
    .filter(rule => name.startsWith(rule.prefix))
    .sort(compareRules)[0];
}

/** By owner where a prefix is claimed twice, so that order never decides. */
function compareRules(a: PrefixRule, b: PrefixRule): number {
  return b.prefix.length - a.prefix.length || (a.owner < b.owner ? -1 : 1);
}
