// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Lets timers and sockets have their turn between two slices of long work. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}
