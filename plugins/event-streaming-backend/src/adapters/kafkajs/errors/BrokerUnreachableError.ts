// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A broker did not take the connection, closed it, or did not answer in time.
 * `sent` tells whether the request may have reached it.
 */
export class BrokerUnreachableError extends Error {
  readonly sent: boolean;

  constructor(reason: string, options: { sent: boolean; cause?: unknown }) {
    super(reason, { cause: options.cause });
    this.name = 'BrokerUnreachableError';
    this.sent = options.sent;
  }
}
