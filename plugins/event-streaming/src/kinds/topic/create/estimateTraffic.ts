// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const DAY_S = 86_400;

/** What is known of the traffic of a topic and of how it is cleaned up. */
export interface TrafficQuestion {
  messagesPerSecond: number;
  averageBytes: number;
  partitions: number;
  replicas: number;
  /** -1 is no limit. */
  retentionMs: number;
  /** For each partition; -1 is no limit. */
  retentionBytes: number;
  cleanup: string;
}

/** How much disk a topic needs, all replicas together. */
export interface TrafficEstimate {
  bytesPerDay: number;
  /**
   * Once the oldest messages are deleted. `unlimited` when they never are,
   * `keys` when it depends on how many keys there are.
   */
  bytesWhenFull: number | 'unlimited' | 'keys';
}

/** An estimate: batches, indexes and compression are left out. */
export function estimateTraffic(question: TrafficQuestion): TrafficEstimate {
  const perSecond =
    question.messagesPerSecond * question.averageBytes * question.replicas;
  return {
    bytesPerDay: perSecond * DAY_S,
    bytesWhenFull: whenFull(question, perSecond),
  };
}

function whenFull(
  question: TrafficQuestion,
  perSecond: number,
): TrafficEstimate['bytesWhenFull'] {
  const { retentionMs, retentionBytes, partitions, replicas } = question;
  if (question.cleanup === 'compact') {
    return 'keys';
  }
  const byTime = retentionMs < 0 ? Infinity : perSecond * (retentionMs / 1000);
  const bySize =
    retentionBytes < 0 ? Infinity : retentionBytes * partitions * replicas;
  const least = Math.min(byTime, bySize);
  return Number.isFinite(least) ? least : 'unlimited';
}
