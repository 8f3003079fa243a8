// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import { EachBatchPayload } from 'kafkajs';
import { Reader } from './trafficPlan';

type Slowness = NonNullable<Reader['slow']>;

/**
 * Handles a batch no faster than the given rate, so that the group falls behind a
 * busier topic. At the greatest lag it keeps up, so that lag stays where it is
 * and nothing is lost to retention.
 */
export function readSlowly(
  { perSecond, maxLag }: Slowness,
  signal: AbortSignal,
) {
  return async ({ batch, ...handle }: EachBatchPayload): Promise<void> => {
    for (const { offset } of batch.messages) {
      if (signal.aborted || !handle.isRunning() || handle.isStale()) {
        return;
      }
      if (lagAt(offset, batch.highWatermark) < maxLag) {
        await pause(1_000 / perSecond, signal);
      }
      handle.resolveOffset(offset);
      await handle.heartbeat();
      await handle.commitOffsetsIfNecessary();
    }
  };
}

function lagAt(offset: string, highWatermark: string): number {
  return Number(BigInt(highWatermark) - BigInt(offset));
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  // Being woken early is no failure: the caller looks at the signal.
  await Promise.allSettled([delay(ms, undefined, { signal })]);
}
