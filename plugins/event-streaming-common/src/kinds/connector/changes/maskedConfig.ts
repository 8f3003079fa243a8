// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { REDACTED_VALUE } from '../redactedValue';

/**
 * A configuration without the values of some keys. A plan with a mask is never
 * carried out: what it stands for is refused.
 */
export function maskedConfig<TValue>(
  config: Readonly<Record<string, TValue>>,
  secret: readonly string[],
): Record<string, TValue | string> {
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => [
      key,
      secret.includes(key) ? REDACTED_VALUE : value,
    ]),
  );
}
