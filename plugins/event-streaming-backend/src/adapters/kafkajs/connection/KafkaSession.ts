// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ServiceUnavailableError } from '@backstage/errors';
import { BrokerUnreachableError } from '../errors/BrokerUnreachableError';
import { KafkaCall, translateKafkaError } from '../errors/translateKafkaError';
import { isWorthRetrying } from '../errors/isWorthRetrying';
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
  readonly cluster: string;
  readonly connection: KafkaConnection;
  readonly #callTimeoutMs: number;
  readonly #closing = new AbortController();

  static create(options: KafkaSessionOptions): KafkaSession {
    return new KafkaSession(options);
  }

  private constructor(options: KafkaSessionOptions) {
    this.cluster = options.cluster;
    this.connection = options.connection;
    this.#callTimeoutMs = options.callTimeoutMs;
  }

  /** What an error of this call means to the caller. */
  translate(error: unknown, call: KafkaCall): Error {
    return translateKafkaError(error, { ...call, cluster: this.cluster });
  }

  /** One attempt, bounded in time; throws what the attempt threw. */
  async once<TValue>(
    attempt: (connection: KafkaConnection) => Promise<TValue>,
  ): Promise<TValue> {
    return untilAborted(() => attempt(this.connection), this.#signal());
  }

  /** Waits before attempt number `tried` + 1, and asks for new metadata then. */
  async pauseBeforeRetry(tried: number): Promise<void> {
    this.connection.forget();
    await pause(FIRST_PAUSE_MS * 2 ** (tried - 1), this.#closing.signal);
  }

  /** Runs `attempt` until it succeeds, fails for good, or time is up. */
  async call<TValue>(
    call: KafkaCall,
    attempt: (connection: KafkaConnection) => Promise<TValue>,
  ): Promise<TValue> {
    const signal = this.#signal();
    for (let tried = 1; ; tried++) {
      try {
        return await untilAborted(() => attempt(this.connection), signal);
      } catch (error) {
        if (signal.aborted) {
          throw this.#stopped(call, error);
        }
        if (tried >= MAX_ATTEMPTS || !isWorthRetrying(error, call)) {
          throw this.translate(error, call);
        }
        await this.pauseBeforeRetry(tried);
      }
    }
  }

  close(): void {
    this.#closing.abort();
    this.connection.close();
  }

  #signal(): AbortSignal {
    const deadline = AbortSignal.timeout(this.#callTimeoutMs);
    return AbortSignal.any([deadline, this.#closing.signal]);
  }

  #stopped(call: KafkaCall, error: unknown): Error {
    if (this.#closing.signal.aborted) {
      return new ServiceUnavailableError(
        `Cannot ${call.doing} on cluster '${this.cluster}': the connection was closed`,
      );
    }
    const cause =
      error instanceof BrokerUnreachableError ? ` (${error.message})` : '';
    return new ServiceUnavailableError(
      `Cluster '${this.cluster}' did not answer within ${
        this.#callTimeoutMs
      } ms when asked to ${call.doing}${cause}`,
    );
  }
}

/** The work's outcome, or a rejection as soon as the signal fires. */
function untilAborted<TValue>(
  work: () => Promise<TValue>,
  signal: AbortSignal,
): Promise<TValue> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
