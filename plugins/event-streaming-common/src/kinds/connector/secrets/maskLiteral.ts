// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { REDACTED_VALUE } from '../redactedValue';
import { secretReferencesIn } from './secretReferences';

/**
 * The mask, unless the text is made of references to secrets, and of what
 * joins or quotes them.
 *
 * @public
 */
export function maskLiteral(text: string): string {
  const rest = secretReferencesIn(text).reduce(
    (left, reference) => left.replace(reference, ''),
    text,
  );
  return /^[:\s"'\\]*$/.test(rest) ? text : REDACTED_VALUE;
}
