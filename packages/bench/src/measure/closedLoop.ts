// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** How a closed loop is run. */
export type ClosedLoop = {
  /** How many ask at the same time; each asks again once it has an answer. */
  clients: number;
  seconds: number;
  /** Not at all after this many, however much time is left. */
  atMost: number;
};

/** Milliseconds that each call took. */
export async function closedLoop(
  { clients, seconds, atMost }: ClosedLoop,
  call: (count: number) => Promise<unknown>,
): Promise<number[]> {
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  let begun = 0;
  const client = async () => {
    while (performance.now() < end && begun < atMost) {
      begun += 1;
      const started = performance.now();
      await call(begun);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}
