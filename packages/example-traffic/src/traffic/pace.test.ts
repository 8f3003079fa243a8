// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { eventsIn } from './pace';

/** The same numbers at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function counts(perSecond: number, seconds: number): number[] {
  const random = seeded(42);
  return Array.from({ length: seconds / 2 }, (_, index) =>
    eventsIn(
      { perSecond, fromMs: index * 2_000, toMs: (index + 1) * 2_000 },
      random,
    ),
  );
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

describe('eventsIn', () => {
  it.each([0.1, 1, 3])('keeps a mean of %d a second over hours', perSecond => {
    const seconds = 8 * 3_600;
    const mean = sum(counts(perSecond, seconds)) / seconds;

    expect(mean).toBeGreaterThan(perSecond * 0.9);
    expect(mean).toBeLessThan(perSecond * 1.1);
  });

  it('rises and falls within some minutes', () => {
    const minutes = Array.from({ length: 16 }, (_, minute) =>
      sum(counts(3, 16 * 60).slice(minute * 30, (minute + 1) * 30)),
    );

    expect(Math.max(...minutes)).toBeGreaterThan(2 * Math.min(...minutes));
  });

  it('has none in no time', () => {
    expect(eventsIn({ perSecond: 3, fromMs: 5, toMs: 5 }, seeded(1))).toBe(0);
  });
});
