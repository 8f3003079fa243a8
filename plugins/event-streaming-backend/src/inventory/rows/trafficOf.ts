// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PreviousTopic, TopicRow, UNKNOWN } from './TopicRow';

/** The columns of a row that follow from two readings of its ends. */
export type Traffic = Pick<
  TopicRow,
  'end_sum' | 'end_sum_at' | 'rate' | 'produced_at'
>;

/** Shorter spans give rates that jump; the figures before are kept. */
const MIN_SPAN_MS = 5000;

/** When the end sum of the previous row was last known to hold. */
export interface EarlierReading {
  previous: PreviousTopic;
  readAt: number;
}

/**
 * How much is written, from the end sums of this reading and the one before.
 * Retention does not disturb it: it moves only the starts.
 */
export function trafficOf(
  endSum: string | undefined,
  now: number,
  earlier?: EarlierReading,
): Traffic {
  const before = earlier?.previous;
  if (endSum === undefined) {
    return {
      end_sum: null,
      end_sum_at: null,
      rate: UNKNOWN,
      produced_at: null,
    };
  }
  if (!earlier || !before?.end_sum || BigInt(endSum) < BigInt(before.end_sum)) {
    // Seen first, or made anew: offsets never go back.
    return {
      end_sum: endSum,
      end_sum_at: now,
      rate: UNKNOWN,
      produced_at: null,
    };
  }
  const span = now - earlier.readAt;
  const { end_sum, end_sum_at, rate, produced_at } = before;
  if (span < MIN_SPAN_MS) {
    return { end_sum, end_sum_at, rate, produced_at };
  }
  const written = Number(BigInt(endSum) - BigInt(before.end_sum));
  return written === 0
    ? { end_sum, end_sum_at, rate: 0, produced_at }
    : {
        end_sum: endSum,
        end_sum_at: now,
        rate: Math.round((written * 100_000) / span) / 100,
        produced_at: now,
      };
}
