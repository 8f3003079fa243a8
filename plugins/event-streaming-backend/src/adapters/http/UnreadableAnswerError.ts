// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** The registry answered, and not what its API promises. */
export class UnreadableAnswerError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableAnswerError';
  }
}
