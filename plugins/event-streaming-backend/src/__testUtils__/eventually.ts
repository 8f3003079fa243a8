// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const LOOK_MS = 20;

/** Looks until it is so; what `isSo` throws ends it. */
export async function eventually(
  isSo: () => boolean | Promise<boolean>,
  withinMs = 60_000,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) {
      throw new Error(`It was not so within ${withinMs} ms: ${isSo}`);
    }
    await new Promise(resolve => {
      setTimeout(resolve, LOOK_MS);
    });
  }
}
