// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A call ran out of time, or the connection was closed meanwhile. */
export class CallEndedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CallEndedError';
  }
}
