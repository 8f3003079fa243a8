// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaState } from './SchemaState';

/**
 * The name of the next version where the registry has counted all of them up
 * from 1, as it does by itself. Said beforehand, it lets two that register at
 * once never both succeed. Undefined for other names: the registry finds one.
 *
 * @public
 */
export function nextVersionName({
  versions,
}: Pick<SchemaState, 'versions'>): string | undefined {
  const isCounted = versions.every(
    ({ version }, index) => version === String(index + 1),
  );
  return isCounted ? String(versions.length + 1) : undefined;
}
