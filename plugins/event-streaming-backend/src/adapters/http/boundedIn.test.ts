// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { boundedIn } from './boundedIn';

describe('boundedIn', () => {
  const untilEnded = (signal: AbortSignal) =>
    new Promise<string>(resolve => {
      if (signal.aborted) {
        resolve('ended');
      }
      signal.addEventListener('abort', () => resolve('ended'));
    });

  it('gives what the work gives', async () => {
    const bounds = { milliseconds: 60_000 };
    await expect(boundedIn(bounds, async () => 7)).resolves.toBe(7);
  });

  it('ends the work after its time', async () => {
    await expect(boundedIn({ milliseconds: 1 }, untilEnded)).resolves.toBe(
      'ended',
    );
  });

  it('ends the work with another signal, also one that was there before', async () => {
    const other = new AbortController();
    const bounds = { milliseconds: 60_000, others: [other.signal] };
    const work = boundedIn(bounds, untilEnded);
    other.abort();
    await expect(work).resolves.toBe('ended');
    await expect(boundedIn(bounds, untilEnded)).resolves.toBe('ended');
  });

  it('leaves no timer and no listener behind, whatever came of the work', async () => {
    const other = new AbortController();
    const removed = jest.spyOn(other.signal, 'removeEventListener');
    let signal: AbortSignal | undefined;
    const bounds = { milliseconds: 1, others: [other.signal] };
    const failure = boundedIn(bounds, async given => {
      signal = given;
      throw new Error('It failed');
    });
    await expect(failure).rejects.toThrow('It failed');
    expect(removed).toHaveBeenCalledTimes(1);
    await new Promise(resolve => {
      setTimeout(resolve, 5);
    });
    expect(signal?.aborted).toBe(false);
  });
});
