// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isWorthRetrying } from '../errors/isWorthRetrying';
import { KafkaCall, translateKafkaError } from '../errors/translateKafkaError';
import { CallBounds } from './CallBounds';
import { KafkaConnection } from './KafkaConnection';

/** How often a call is tried before its error is final. */
export const MAX_ATTEMPTS = 4;

const FIRST_PAUSE_MS = 150;

export interface KafkaSessionOptions {
  /** The cluster's configured name, for error texts. */
  cluster: string;
  connection: KafkaConnection;
  /** Milliseconds for a whole call with its retries. */
  callTimeoutMs: number;
}

/** Bounds a call in time and attempts, and translates what it throws. */
export class KafkaSession {
  readonly #cluster: string;
  readonly #connection: KafkaConnection;
  readonly #bounds: CallBounds;

  static create(options: KafkaSessionOptions): KafkaSession {
    return new KafkaSession(options);
  }

  private constructor(options: KafkaSessionOptions) {
    this.#cluster = options.cluster;
    this.#connection = options.connection;
    this.#bounds = CallBounds.create({ timeoutMs: options.callTimeoutMs });
  }

  /** What an error of this call means to the caller. */
  translate(error: unknown, call: KafkaCall): Error {
    return translateKafkaError(error, { ...call, cluster: this.#cluster });
  }

  /** Runs `attempt` until it succeeds, fails for good, or time is up. */
  async call<TValue>(
    call: KafkaCall,
    attempt: (connection: KafkaConnection) => Promise<TValue>,
  ): Promise<TValue> {
    try {
      return await this.#bounds.run(() => this.#retry(call, attempt));
    } catch (error) {
      throw this.translate(error, call);
    }
  }

  /** One attempt, bounded in time; throws what the attempt threw. */
  once<TValue>(
    attempt: (connection: KafkaConnection) => Promise<TValue>,
  ): Promise<TValue> {
    return this.#bounds.run(() => attempt(this.#connection));
  }

  /** Waits after attempt number `tried`; the next one asks for new metadata first. */
  async pauseBeforeRetry(tried: number): Promise<void> {
    this.#connection.forget();
    await new Promise(resolve => {
      setTimeout(resolve, FIRST_PAUSE_MS * 2 ** (tried - 1));
    });
  }

  close(): void {
    this.#bounds.close();
    this.#connection.close();
  }

  async #retry<TValue>(
    call: KafkaCall,
    attempt: (connection: KafkaConnection) => Promise<TValue>,
  ): Promise<TValue> {
    for (let tried = 1; ; tried++) {
      try {
        return await attempt(this.#connection);
      } catch (error) {
        if (tried === MAX_ATTEMPTS || !isWorthRetrying(error, call)) {
          throw error;
        }
        await this.pauseBeforeRetry(tried);
      }
    }
  }
}
