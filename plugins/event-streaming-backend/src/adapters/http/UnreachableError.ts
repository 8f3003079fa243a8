// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';

/** There was no connection, or it was lost. */
export class UnreachableError extends Error {
  /** Whether the request may have reached the server. */
  readonly sent: boolean;

  static from(error: unknown, options: { sent: boolean }): UnreachableError {
    const code = isError(error) ? String(error.code ?? error.name) : undefined;
    return new UnreachableError(code ?? 'the request failed', options, error);
  }

  private constructor(
    message: string,
    options: { sent: boolean },
    cause: unknown,
  ) {
    super(message, { cause });
    this.name = 'UnreachableError';
    this.sent = options.sent;
  }
}
