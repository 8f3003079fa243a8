// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const WITHIN_MS = 20_000;
const POLL_MS = 50;

/**
 * The first value that passes the check. Brokers learn of a change one after
 * another, so the first read after it may still be the old one.
 */
export async function eventually<TValue>(
  read: () => Promise<TValue>,
  check: (value: TValue) => void,
): Promise<TValue> {
  const deadline = Date.now() + WITHIN_MS;
  for (;;) {
    const value = await read();
    try {
      check(value);
      return value;
    } catch (error) {
      if (Date.now() > deadline) {
        throw error;
      }
    }
    await new Promise(resolve => {
      setTimeout(resolve, POLL_MS);
    });
  }
}
