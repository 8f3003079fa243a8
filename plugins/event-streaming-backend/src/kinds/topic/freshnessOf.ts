// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Freshness } from '@sluice/plugin-event-streaming-common';
import { TopicRow } from '../../inventory/rows/TopicRow';
import { SourceState } from '../../inventory/stores/SourceStore';
import { LiveRead } from '../../inventory/readLive';
import { observedAtOf } from './topicSummaryOf';

/** Whether an answer was read now, and from when it is otherwise. */
export function freshnessOf(
  row: TopicRow,
  read: LiveRead<unknown>,
  states: Map<string, SourceState>,
): Freshness {
  return read.live
    ? { live: true, observedAt: new Date(read.at).toISOString() }
    : {
        live: false,
        observedAt: observedAtOf(row, states.get(row.cluster)?.observedAt),
        staleReason: read.reason,
      };
}
