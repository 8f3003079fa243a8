// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ReadConnectorConfig } from '@sluice/plugin-event-streaming-node';
import { createHash } from 'node:crypto';

/**
 * Equal for configurations that read the same. Secrets are not in it: they were
 * taken out before anything was read.
 */
export function configHashOf({ values }: ReadConnectorConfig): string {
  const entries = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify(entries))
    .digest('hex')
    .slice(0, 32);
}
