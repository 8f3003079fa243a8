// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { boundedIn } from '../../http/boundedIn';
import { retrying } from '../../http/retrying';
import { isWorthRetrying } from '../errors/isWorthRetrying';
import { RegistryProblem } from '../errors/RegistryProblem';
import {
  RegistryCall,
  translateRegistryError,
} from '../errors/translateRegistryError';
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

  #send(
    request: RegistryRequest,
    { attempts, deadline }: { attempts: number; deadline: AbortSignal },
  ): Promise<RegistryAnswer> {
    return retrying(() => this.#options.connection.send(request, deadline), {
      ended: deadline,
      pauseAfter: (error, tried) =>
        tried < attempts && isWorthRetrying(error)
          ? patiencePause(error, tried)
          : undefined,
    });
  }
}

function patiencePause(error: unknown, tried: number): number | undefined {
  const asked = error instanceof RegistryProblem ? error.retryAfterMs : 0;
  const wait = Math.max(asked ?? 0, FIRST_PAUSE_MS * 2 ** (tried - 1));
  return wait > LONGEST_PAUSE_MS ? undefined : wait;
}
