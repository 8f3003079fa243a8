// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const WAVE_MS = 8 * 60_000;
const WAVE_HEIGHT = 0.5;

/**
 * How many events fall into a span of time: on average `perSecond`, more and less
 * in waves of some minutes, and scattered as independent events are.
 */
export function eventsIn(
  span: { perSecond: number; fromMs: number; toMs: number },
  random: () => number = Math.random,
): number {
  const { perSecond, fromMs, toMs } = span;
  // Starting with the rate puts the waves of different topics out of step.
  const phase = (2 * Math.PI * toMs) / WAVE_MS + perSecond * 10;
  const rate = perSecond * (1 + WAVE_HEIGHT * Math.sin(phase));
  return poisson((rate * (toMs - fromMs)) / 1_000, random);
}

/** Knuth's way, good for the small means that occur here. */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}
