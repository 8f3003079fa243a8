// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A broker did not take the connection, closed it, or did not answer in time.
 * `sent` tells whether the request may have reached it.
 */
export class BrokerUnreachableError extends Error {
  readonly address: string;
  readonly sent: boolean;

  constructor(options: { address: string; sent: boolean; cause: unknown }) {
    const reason =
      options.cause instanceof Error
        ? options.cause.message
        : String(options.cause);
    super(`${options.address}: ${reason}`, { cause: options.cause });
    this.name = 'BrokerUnreachableError';
    this.address = options.address;
    this.sent = options.sent;
  }
}
