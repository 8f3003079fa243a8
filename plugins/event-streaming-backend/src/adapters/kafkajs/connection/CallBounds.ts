// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CallEndedError } from '../errors/CallEndedError';

/** Ends calls that take too long, and all calls when the connection is closed. */
export class CallBounds {
  readonly #timeoutMs: number;
  readonly #open = new Set<(reason: CallEndedError['reason']) => void>();
  #closed = false;

  static create(options: { timeoutMs: number }): CallBounds {
    return new CallBounds(options.timeoutMs);
  }

  private constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  /** The work's outcome, or a `CallEndedError` if that comes first. */
  run<TValue>(work: () => Promise<TValue>): Promise<TValue> {
    if (this.#closed) {
      return Promise.reject(this.#ended('closed'));
    }
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined = undefined;
      const end = (reason: CallEndedError['reason']) => {
        clearTimeout(timer);
        this.#open.delete(end);
        reject(this.#ended(reason));
      };
      timer = setTimeout(() => end('timed-out'), this.#timeoutMs);
      const leave = () => {
        clearTimeout(timer);
        this.#open.delete(end);
      };
      this.#open.add(end);
      work().then(
        value => {
          leave();
          resolve(value);
        },
        error => {
          leave();
          reject(error);
        },
      );
    });
  }

  close(): void {
    this.#closed = true;
    this.#open.forEach(end => end('closed'));
  }

  #ended(reason: CallEndedError['reason']): CallEndedError {
    return new CallEndedError(reason, { afterMs: this.#timeoutMs });
  }
}
