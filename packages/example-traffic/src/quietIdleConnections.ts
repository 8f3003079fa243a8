// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import RequestQueue from 'kafkajs/src/network/requestQueue';

let quiet = false;

/**
 * Stops the timer that kafkajs 2.2.4 arms a thousand times a second for each
 * connection, also when nothing waits to be sent: with the hundreds of connections
 * of the traffic it would be most of the work of the process. For the whole process;
 * calling it again does nothing.
 */
export function quietIdleConnections(): void {
  if (quiet) {
    return;
  }
  quiet = true;
  const schedule = RequestQueue.prototype.scheduleCheckPendingRequests;
  RequestQueue.prototype.scheduleCheckPendingRequests =
    function onlyWhenNeeded() {
      if (this.pending.length > 0) {
        schedule.call(this);
      }
    };
}
