// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

declare module 'kafkajs/src/network/requestQueue' {
  /** Holds back requests while a connection has too many under way. */
  export default class RequestQueue {
    readonly pending: readonly unknown[];
    scheduleCheckPendingRequests(): void;
  }
}
