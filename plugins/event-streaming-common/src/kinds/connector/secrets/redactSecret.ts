// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { holdsLiteralSecret } from './holdsLiteral';
import { maskLiteral } from './maskLiteral';
import { readReferences } from './readReferences';
import { Hide } from './redactText';

/**
 * The value of a key that is a secret, unless it only says where that is. What
 * the policy lets a key hold can be read back, so that it is seen whether it was
 * written: references alone, and a login of Kafka with references in it.
 *
 * @public
 */
export function redactSecret(
  key: string,
  value: string,
  hide: Hide = maskLiteral,
): string {
  const { references, malformed } = readReferences(value);
  const refersOnly =
    references.length > 0 &&
    malformed.length === 0 &&
    !holdsLiteralSecret(key, value);
  return refersOnly ? value : hide(value);
}
