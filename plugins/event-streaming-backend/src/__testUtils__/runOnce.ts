// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Lets a worker do all that there is to do now. */
export async function runOnce(worker: {
  tick(): Promise<void>;
  settled(): Promise<void>;
}): Promise<void> {
  await worker.tick();
  await worker.settled();
}
