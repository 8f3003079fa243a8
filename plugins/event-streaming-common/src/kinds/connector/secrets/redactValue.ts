// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { maskLiteral } from './maskLiteral';
import { readReferences } from './readReferences';
import { Hide, redactText } from './redactText';
import { isUserKey } from './secretKeyRules';

/**
 * The value of a key that is no secret itself, without what looks like one
 * within it. What reads configurations hides so, and the policy refuses what
 * would be hidden: both judge by this.
 *
 * @public
 */
export function redactValue(
  key: string,
  value: string,
  hide: Hide = maskLiteral,
): string {
  return isUserKey(key) && joinsPassword(value)
    ? hide(value)
    : redactText(value, hide);
}

/**
 * Whether a value of a key that is no secret itself says one within it.
 *
 * @public
 */
export function holdsSecretWithin(key: string, value: string): boolean {
  return redactValue(key, value) !== value;
}

/** As `user:password`. */
function joinsPassword(value: string): boolean {
  return /[^:]:+[^:\s]/.test(readReferences(value).rest);
}
