// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { estimateTraffic, TrafficQuestion } from './estimateTraffic';

const DAY = 86_400_000;
const GIB = 1024 ** 3;

/** 50 messages of 1.7 KiB a second, three copies, kept for 90 days. */
function estimate(changes: Partial<TrafficQuestion> = {}) {
  return estimateTraffic({
    messagesPerSecond: 50,
    averageBytes: 1.7 * 1024,
    partitions: 12,
    replicas: 3,
    retentionMs: 90 * DAY,
    retentionBytes: -1,
    cleanup: 'delete',
    ...changes,
  });
}

describe('estimateTraffic', () => {
  it('counts every copy, each day and once it is full', () => {
    const { bytesPerDay, bytesWhenFull } = estimate();
    expect(bytesPerDay / GIB).toBeCloseTo(21, 0);
    expect(bytesWhenFull).toBeCloseTo(90 * bytesPerDay, -3);
  });

  it('stops at the limit of a partition where that comes first', () => {
    expect(estimate({ retentionBytes: GIB }).bytesWhenFull).toBe(36 * GIB);
    const byTime = estimate().bytesWhenFull;
    expect(estimate({ retentionBytes: 1024 * GIB }).bytesWhenFull).toBe(byTime);
  });

  it('knows a limit of size alone', () => {
    expect(
      estimate({ retentionMs: -1, retentionBytes: GIB }).bytesWhenFull,
    ).toBe(36 * GIB);
  });

  it('does not give a number where there is none', () => {
    expect(estimate({ retentionMs: -1 }).bytesWhenFull).toBe('unlimited');
    expect(estimate({ cleanup: 'compact' }).bytesWhenFull).toBe('keys');
  });
});
