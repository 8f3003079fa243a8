// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSameRef, prefixRuleOf } from '../../../ownership';
import type { PrefixRule } from '../../../policy/types';

/**
 * Whether all topics whose names begin so would be the owner's by its prefixes.
 *
 * @public
 */
export function isUnderPrefixOf(
  owner: string | undefined,
  begin: string,
  prefixes: readonly PrefixRule[],
): boolean {
  const rule = prefixRuleOf(begin, prefixes);
  return (
    owner !== undefined &&
    rule !== undefined &&
    isSameRef(rule.owner, owner) &&
    prefixes.every(
      other => !other.prefix.startsWith(begin) || isSameRef(other.owner, owner),
    )
  );
}
