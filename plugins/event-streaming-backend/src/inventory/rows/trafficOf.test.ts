// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { trafficOf } from './trafficOf';
import { PreviousTopic } from './TopicRow';

const NOW = 1_000_000;

function earlier(readAt: number, changes: Partial<PreviousTopic> = {}) {
  const previous: PreviousTopic = {
    topic: 'billing.usage.events',
    present: true,
    managed: false,
    health: 'healthy',
    end_sum: '100',
    end_sum_at: 900_000,
    rate: 7,
    produced_at: 900_000,
    worst_lag: -1,
    row_hash: '',
    identity_hash: '',
    entity_hash: '',
    details_hash: '',
    observed_at: 900_000,
    ...changes,
  };
  return { previous, readAt };
}

describe('trafficOf', () => {
  it('knows no rate from one reading', () => {
    expect(trafficOf('100', NOW)).toEqual({
      end_sum: '100',
      end_sum_at: NOW,
      rate: -1,
      produced_at: null,
    });
  });

  it('divides what was written by the time since the reading before', () => {
    expect(trafficOf('400', NOW, earlier(NOW - 30_000))).toEqual({
      end_sum: '400',
      end_sum_at: NOW,
      rate: 10,
      produced_at: NOW,
    });
  });

  it('keeps since when nothing was written', () => {
    expect(trafficOf('100', NOW, earlier(NOW - 30_000))).toEqual({
      end_sum: '100',
      end_sum_at: 900_000,
      rate: 0,
      produced_at: 900_000,
    });
  });

  it('keeps the figures when two readings are too close to tell', () => {
    expect(trafficOf('400', NOW, earlier(NOW - 4999))).toEqual({
      end_sum: '100',
      end_sum_at: 900_000,
      rate: 7,
      produced_at: 900_000,
    });
  });

  it('begins anew when offsets went back, as after a topic was made again', () => {
    expect(trafficOf('40', NOW, earlier(NOW - 30_000))).toMatchObject({
      end_sum: '40',
      rate: -1,
      produced_at: null,
    });
  });

  it('knows nothing where offsets may not be read', () => {
    expect(trafficOf(undefined, NOW, earlier(NOW - 30_000))).toEqual({
      end_sum: null,
      end_sum_at: null,
      rate: -1,
      produced_at: null,
    });
  });

  it('counts beyond what a number can hold', () => {
    const before = earlier(NOW - 10_000, { end_sum: '9007199254740993' });

    expect(trafficOf('9007199254741003', NOW, before).rate).toBe(1);
  });
});
