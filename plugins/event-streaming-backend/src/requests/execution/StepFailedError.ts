// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { reasonOf } from './reasonOf';
import { heals } from './RetryRule';

/**
 * A step could not be done: its kind or its engine said so. Errors of our own
 * database are no such thing; they interrupt a run, which goes on later.
 */
export class StepFailedError extends Error {
  name = 'StepFailedError' as const;
  /** Whether it may go well later, as the engine is only away. */
  readonly heals: boolean;

  static of(cause: unknown): StepFailedError {
    return new StepFailedError(reasonOf(cause), {
      heals: heals(cause),
      cause,
    });
  }

  constructor(reason: string, options?: { heals?: boolean; cause?: unknown }) {
    super(reason, { cause: options?.cause });
    this.heals = options?.heals ?? false;
  }
}
