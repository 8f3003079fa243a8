// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What ends work early. */
export interface Bounds {
  milliseconds: number;
  /** Signals that end it as well. */
  others?: readonly AbortSignal[];
}

/**
 * Works with a signal that ends it. Nothing is left when the work is done: the
 * timers of `AbortSignal.timeout` go on, and a pass makes thousands of calls.
 */
export async function boundedIn<T>(
  { milliseconds, others = [] }: Bounds,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ended = new AbortController();
  const end = () => ended.abort();
  const timer = setTimeout(end, milliseconds);
  others.forEach(other => other.addEventListener('abort', end));
  if (others.some(other => other.aborted)) {
    end();
  }
  try {
    return await work(ended.signal);
  } finally {
    clearTimeout(timer);
    others.forEach(other => other.removeEventListener('abort', end));
  }
}
