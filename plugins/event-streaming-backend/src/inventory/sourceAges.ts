// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  PartialSource,
  SourceHealth,
} from '@sluice/plugin-event-streaming-common';
import { SourceState } from './stores/SourceStore';

const STARTED_AT = Date.now();

/** How a source is, in the words of the contract. */
export function sourceHealthOf(state: SourceState | undefined): SourceHealth {
  return state
    ? {
        state: state.state,
        since: toIso(state.since),
        reason: state.reason,
        observedAt:
          state.observedAt === undefined ? undefined : toIso(state.observedAt),
      }
    : { state: 'unknown', reason: 'It was not read yet' };
}

/** The oldest reading that an answer over these sources rests on. */
export function oldestReading(
  names: string[],
  states: Map<string, SourceState>,
): string | undefined {
  const times = names.map(name => states.get(name)?.observedAt);
  const read = times.filter(time => time !== undefined);
  return read.length ? toIso(Math.min(...read)) : undefined;
}

/** The sources that an answer lacks, or has only as they once were. */
export function partialSources(
  names: string[],
  states: Map<string, SourceState>,
): PartialSource[] {
  return names.flatMap(source => {
    const state = states.get(source);
    return state?.state === 'up'
      ? []
      : [
          {
            source,
            reason: state?.reason ?? 'It was not read yet',
            since: toIso(state?.since ?? STARTED_AT),
          },
        ];
  });
}

function toIso(time: number): string {
  return new Date(time).toISOString();
}
