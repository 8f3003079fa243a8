// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkajsRequestQueue } from './kafkajsInternals';

const SOONEST_MS = 10;

/**
 * kafkajs 2.2.4 looks for waiting requests in an endless loop of one
 * millisecond, even with none (kafkajs#1704), and Node 24 warns of the negative
 * delay it asks for. Looking only while something waits cures both.
 */
export function calmRequestQueue(queue: KafkajsRequestQueue): void {
  queue.scheduleCheckPendingRequests = () => {
    if (queue.pending.length === 0 || queue.throttleCheckTimeoutId) {
      return;
    }
    const delay = Math.max(queue.throttledUntil - Date.now(), SOONEST_MS);
    queue.throttleCheckTimeoutId = setTimeout(() => {
      queue.throttleCheckTimeoutId = null;
      queue.checkPendingRequests();
    }, delay);
  };
}
