// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as pause } from 'node:timers/promises';
import { isWorthRetrying } from '../errors/isWorthRetrying';
import { RegistryProblem } from '../errors/RegistryProblem';
import {
  RegistryCall,
  translateRegistryError,
} from '../errors/translateRegistryError';
import { boundedIn } from './boundedIn';
import {
  RegistryAnswer,
  RegistryConnection,
  RegistryRequest,
} from './RegistryConnection';

/** How often a request that only reads is sent before its error is final. */
export const MAX_ATTEMPTS = 4;

const FIRST_PAUSE_MS = 150;
/** Whoever asks for more patience gets an error to pass on instead. */
const LONGEST_PAUSE_MS = 5_000;

/** Sends one request of a call. */
export type Send = (request: RegistryRequest) => Promise<RegistryAnswer>;

export interface RegistrySessionOptions {
  /** The registry's configured name, for error texts. */
  registry: string;
  connection: RegistryConnection;
  /** Milliseconds for a whole call with its pages and retries. */
  callTimeoutMs: number;
}

/** Bounds a call in time and attempts, and translates what it throws. */
export class RegistrySession {
  readonly #options: RegistrySessionOptions;

  static create(options: RegistrySessionOptions): RegistrySession {
    return new RegistrySession(options);
  }

  private constructor(options: RegistrySessionOptions) {
    this.#options = options;
  }

  async call<TValue>(
    call: RegistryCall,
    work: (send: Send) => Promise<TValue>,
  ): Promise<TValue> {
    const attempts = call.readOnly ? MAX_ATTEMPTS : 1;
    const bounds = { milliseconds: this.#options.callTimeoutMs };
    try {
      return await boundedIn(bounds, deadline =>
        work(request => this.#send(request, { attempts, deadline })),
      );
    } catch (error) {
      const { registry } = this.#options;
      throw translateRegistryError(error, { ...call, registry });
    }
  }

  close(): void {
    this.#options.connection.close();
  }

  async #send(
    request: RegistryRequest,
    { attempts, deadline }: { attempts: number; deadline: AbortSignal },
  ): Promise<RegistryAnswer> {
    for (let tried = 1; ; tried++) {
      try {
        return await this.#options.connection.send(request, deadline);
      } catch (error) {
        const wait = pauseAfter(error, tried);
        const isFinal = tried >= attempts || wait > LONGEST_PAUSE_MS;
        if (isFinal || deadline.aborted || !isWorthRetrying(error)) {
          throw error;
        }
        await pause(wait);
      }
    }
  }
}

function pauseAfter(error: unknown, tried: number): number {
  const asked = error instanceof RegistryProblem ? error.retryAfterMs : 0;
  return Math.max(asked ?? 0, FIRST_PAUSE_MS * 2 ** (tried - 1));
}
