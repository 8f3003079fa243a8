// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { calmRequestQueue } from './calmRequestQueue';
import { KafkajsRequestQueue } from './kafkajsInternals';

function makeQueue(options: Partial<KafkajsRequestQueue>) {
  const queue: KafkajsRequestQueue = {
    pending: [],
    throttledUntil: -1,
    throttleCheckTimeoutId: null,
    checkPendingRequests: jest.fn(),
    scheduleCheckPendingRequests: jest.fn(),
    ...options,
  };
  calmRequestQueue(queue);
  return queue;
}

describe('calmRequestQueue', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('sets no timer while nothing waits', () => {
    makeQueue({}).scheduleCheckPendingRequests();

    expect(jest.getTimerCount()).toBe(0);
  });

  it('looks at waiting requests once, soon', () => {
    const queue = makeQueue({ pending: ['request'] });

    queue.scheduleCheckPendingRequests();
    queue.scheduleCheckPendingRequests();
    jest.advanceTimersByTime(10);

    expect(queue.checkPendingRequests).toHaveBeenCalledTimes(1);
    expect(queue.throttleCheckTimeoutId).toBeNull();
  });

  it('waits as long as the broker throttles', () => {
    const queue = makeQueue({
      pending: ['request'],
      throttledUntil: Date.now() + 500,
    });

    queue.scheduleCheckPendingRequests();
    jest.advanceTimersByTime(499);
    expect(queue.checkPendingRequests).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);

    expect(queue.checkPendingRequests).toHaveBeenCalledTimes(1);
  });
});
