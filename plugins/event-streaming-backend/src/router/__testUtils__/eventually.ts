// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Looks at each turn of the event loop; the time-out of the test is the bound. */
export async function eventually(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise(resolve => {
      setImmediate(resolve);
    });
  }
}
