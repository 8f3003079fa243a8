// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { UnreachableError } from '../../http/UnreachableError';
import { ConnectProblem } from '../errors/ConnectProblem';

/** How often a request that only reads is sent before its error is final. */
const MAX_ATTEMPTS = 4;
const FIRST_PAUSE_MS = 150;
const LONGEST_PAUSE_MS = 5_000;
/** Away, starting or overloaded. */
const PASSING = [429, 502, 503, 504];

export interface RetryRuleOptions {
  readOnly: boolean;
  /** Milliseconds to bear with a cluster that rebalances. */
  patienceMs: number;
}

/**
 * When to ask again. While its cluster rebalances a worker does nothing, so any
 * request is sent again; for other reasons only what changes nothing.
 */
export class RetryRule {
  readonly #options: RetryRuleOptions;
  readonly #start = performance.now();
  #rebalances = 0;
  #failures = 0;

  static create(options: RetryRuleOptions): RetryRule {
    return new RetryRule(options);
  }

  private constructor(options: RetryRuleOptions) {
    this.#options = options;
  }

  /** Milliseconds to wait; undefined when the error is final. */
  pauseAfter(error: unknown): number | undefined {
    if (error instanceof ConnectProblem && error.isRebalancing) {
      this.#rebalances += 1;
      const wait = growing(this.#rebalances);
      const end = performance.now() - this.#start + wait;
      return end > this.#options.patienceMs ? undefined : wait;
    }
    if (!this.#options.readOnly || !isPassing(error)) {
      return undefined;
    }
    this.#failures += 1;
    const asked = error instanceof ConnectProblem ? error.retryAfterMs : 0;
    const wait = Math.max(asked ?? 0, growing(this.#failures));
    return this.#failures >= MAX_ATTEMPTS || wait > LONGEST_PAUSE_MS
      ? undefined
      : wait;
  }
}

function growing(count: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (count - 1), LONGEST_PAUSE_MS);
}

function isPassing(error: unknown): boolean {
  return error instanceof ConnectProblem
    ? PASSING.includes(error.status)
    : error instanceof UnreachableError;
}
