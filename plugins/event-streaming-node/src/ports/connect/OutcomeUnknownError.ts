// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ServiceUnavailableError } from '@backstage/errors';

/**
 * A change whose answer is missing: it may have been made all the same. It is a
 * `ServiceUnavailableError` to whoever need not know.
 *
 * @public
 */
export class OutcomeUnknownError extends ServiceUnavailableError {
  readonly outcome = 'unknown' as const;

  /** Whether an error is one, also of another copy of this package. */
  static is(error: unknown): boolean {
    return (
      error instanceof Error &&
      'outcome' in error &&
      error.outcome === 'unknown'
    );
  }
}
