// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * How to reach a Connect cluster. Plain data; it holds secrets and must not be
 * logged.
 *
 * @public
 */
export interface ConnectConnectionConfig {
  /** The root of a worker's REST API; any worker of the cluster will do. */
  url: string;
  /** No sign-in if left out. */
  auth?: { type: 'basic'; username: string; password: string };
  /** For workers whose certificate no public authority signed. */
  tls?: {
    /** PEM certificates to trust. */
    ca?: string;
    /** PEM certificate and key of the client, where the worker asks for one. */
    cert?: string;
    key?: string;
  };
  /**
   * Milliseconds for the answer to one request. Default 20000; a change and a
   * validation may take twice as long, as a write waits while the worker starts
   * another connector.
   */
  requestTimeoutMs?: number;
}
