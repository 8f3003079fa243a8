// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Freshness } from '@sluice/plugin-event-streaming-common';
import { LiveRead } from '../inventory/readLive';
import { ObservedRow, observedAtOf } from '../inventory/rows/observedAtOf';

/** Whether an answer was read now, and from when it is otherwise. */
export function freshnessOf(
  row: ObservedRow,
  read: LiveRead<unknown>,
  source: { observedAt?: number } | undefined,
): Freshness {
  return read.live
    ? { live: true, observedAt: new Date(read.at).toISOString() }
    : {
        live: false,
        observedAt: observedAtOf(row, source?.observedAt),
        staleReason: read.reason,
      };
}

/** Since when a source gives no answers; undefined when that is not known. */
export function staleSinceOf(read: LiveRead<unknown>): string | undefined {
  return read.live || read.since === undefined
    ? undefined
    : new Date(read.since).toISOString();
}
