// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A call ran out of time, or the connection was closed meanwhile. */
export class CallEndedError extends Error {
  readonly reason: 'timed-out' | 'closed';

  constructor(reason: 'timed-out' | 'closed', options: { afterMs: number }) {
    super(
      reason === 'closed'
        ? 'the connection was closed'
        : `there was no answer within ${options.afterMs} ms`,
    );
    this.name = 'CallEndedError';
    this.reason = reason;
  }
}
