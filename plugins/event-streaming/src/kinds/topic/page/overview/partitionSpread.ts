// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicPartition } from '@sluice/plugin-event-streaming-common';

/** One bar of the chart. */
export interface PartitionShare {
  partition: number;
  messages: number;
  /** Of all messages, from 0 to 1. */
  share: number;
  /** Far above or far below its even share. */
  outlier?: 'hot' | 'cold';
  /** Only the few most telling outliers carry their number. */
  labelled: boolean;
}

/** How evenly the messages of a topic are spread over its partitions. */
export interface PartitionSpread {
  bars: readonly PartitionShare[];
  evenShare: number;
  /** The fullest partition against an even share; 1 is even. */
  skew: number;
  total: number;
  /** Partitions without a bar of their own, and what they hold together. */
  rest?: { count: number; share: number };
}

/** More than this many bars could not be told apart. */
const MOST_BARS = 48;
const TOP = 24;
/** Above this skew a partition is called hot. */
export const HOT_SKEW = 3;
const HIGH = 1.5;
const LOW = 0.5;
const LABELS = 3;
/** With fewer messages for each partition their spread is chance. */
const FEWEST = 10;

/**
 * Shares by the messages that are kept, from offsets. Undefined when they are
 * not known of every partition, or when there is only one.
 */
export function partitionSpread(
  partitions: readonly Pick<TopicPartition, 'partition' | 'messages'>[],
): PartitionSpread | undefined {
  const counts = partitions.flatMap(({ partition, messages }) =>
    messages === undefined ? [] : [{ partition, messages }],
  );
  if (counts.length < 2 || counts.length < partitions.length) {
    return undefined;
  }
  const total = counts.reduce((sum, { messages }) => sum + messages, 0);
  const evenShare = 1 / counts.length;
  const telling = isTelling(total, counts.length);
  const shares = counts.map(({ partition, messages }) => {
    const share = total === 0 ? 0 : messages / total;
    const outlier = telling ? outlierOf(share / evenShare) : undefined;
    return { partition, messages, share, outlier };
  });
  const fullest = Math.max(...shares.map(({ share }) => share));
  const { shown, rest } = fit(shares);
  return {
    bars: withLabels(shown),
    evenShare,
    skew: total === 0 ? 1 : fullest / evenShare,
    total,
    rest,
  };
}

/** Whether there are enough messages to speak of a spread. */
export function isTelling(total: number, partitions: number): boolean {
  return total >= FEWEST * partitions;
}

type Share = Omit<PartitionShare, 'labelled'>;

function outlierOf(ratio: number): PartitionShare['outlier'] {
  if (ratio >= HIGH) {
    return 'hot';
  }
  return ratio <= LOW ? 'cold' : undefined;
}

function fit(shares: Share[]): {
  shown: Share[];
  rest?: PartitionSpread['rest'];
} {
  if (shares.length <= MOST_BARS) {
    return { shown: shares };
  }
  const sorted = [...shares].sort((a, b) => b.share - a.share);
  const hidden = sorted.slice(TOP);
  return {
    shown: sorted.slice(0, TOP),
    rest: {
      count: hidden.length,
      share: hidden.reduce((sum, { share }) => sum + share, 0),
    },
  };
}

function withLabels(shares: Share[]): PartitionShare[] {
  const sorted = [...shares].sort((a, b) => b.share - a.share);
  const hot = sorted.filter(({ outlier }) => outlier === 'hot');
  const cold = sorted.filter(({ outlier }) => outlier === 'cold').reverse();
  const labelled = new Set([...hot.slice(0, LABELS), ...cold.slice(0, LABELS)]);
  return shares.map(share => ({ ...share, labelled: labelled.has(share) }));
}
