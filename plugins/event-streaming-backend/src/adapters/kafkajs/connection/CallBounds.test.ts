// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CallBounds } from './CallBounds';

const never = () => new Promise<never>(() => undefined);

describe('CallBounds', () => {
  it('hands on what the work comes to', async () => {
    const bounds = CallBounds.create({ timeoutMs: 1_000 });

    expect(await bounds.run(async () => 7)).toBe(7);
    await expect(
      bounds.run(async () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
  });

  it('ends work that takes too long', async () => {
    const bounds = CallBounds.create({ timeoutMs: 5 });

    await expect(bounds.run(never)).rejects.toMatchObject({
      name: 'CallEndedError',
      reason: 'timed-out',
      message: 'there was no answer within 5 ms',
    });
  });

  it('ends all work when it is closed, and begins none after that', async () => {
    const bounds = CallBounds.create({ timeoutMs: 60_000 });
    const waiting = [bounds.run(never), bounds.run(never)];
    const work = jest.fn(async () => 7);

    bounds.close();

    for (const call of [...waiting, bounds.run(work)]) {
      await expect(call).rejects.toMatchObject({ reason: 'closed' });
    }
    expect(work).not.toHaveBeenCalled();
  });

  it('leaves no timer behind', async () => {
    jest.useFakeTimers();
    try {
      await CallBounds.create({ timeoutMs: 60_000 }).run(async () => 7);

      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});
