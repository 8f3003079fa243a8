// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BodyTooLongError, readBounded } from '../../readBounded';
import { CallEndedError } from '../errors/CallEndedError';
import { RegistryProblem } from '../errors/RegistryProblem';
import { RegistryUnreachableError } from '../errors/RegistryUnreachableError';
import { readProblem } from '../wire/problem';
import { Authorization } from './Authorization';
import { boundedIn } from './boundedIn';

/** One request; the path is made by `registryPath`. */
export interface RegistryRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  query?: Record<string, string | number | boolean>;
  body?: object;
}

/** What the registry answered to a request that it took. */
export interface RegistryAnswer {
  contentType: string;
  body: Uint8Array;
}

export interface RegistryConnectionOptions {
  /** Where the API lies. */
  url: string;
  authorization: Authorization;
  requestTimeoutMs: number;
  maxBodyBytes: number;
}

/** Sends single requests, each bounded in time and in the length of its answer. */
export class RegistryConnection {
  readonly #options: RegistryConnectionOptions;
  readonly #closed = new AbortController();

  static create(options: RegistryConnectionOptions): RegistryConnection {
    return new RegistryConnection(options);
  }

  private constructor(options: RegistryConnectionOptions) {
    this.#options = options;
  }

  /** Throws `RegistryProblem` for what the registry refuses, other errors for no answer. */
  async send(
    request: RegistryRequest,
    deadline: AbortSignal,
  ): Promise<RegistryAnswer> {
    const bounds = {
      milliseconds: this.#options.requestTimeoutMs,
      others: [deadline, this.#closed.signal],
    };
    this.assertOpen();
    const authorization = await this.#options.authorization.header();
    return boundedIn(bounds, async signal => {
      try {
        const response = await this.#fetch(request, signal, authorization);
        const body = await readBounded(response, this.#options.maxBodyBytes);
        return this.#accept(response, body, authorization);
      } catch (error) {
        throw this.#explain(error, signal);
      }
    });
  }

  assertOpen(): void {
    if (this.#closed.signal.aborted) {
      throw new CallEndedError('the connection was closed');
    }
  }

  close(): void {
    this.#closed.abort();
  }

  #fetch(
    request: RegistryRequest,
    signal: AbortSignal,
    authorization?: string,
  ): Promise<Response> {
    const { method, path, query, body } = request;
    const search = new URLSearchParams(
      Object.entries(query ?? {}).map(([key, value]) => [key, String(value)]),
    );
    return fetch(`${this.#options.url}/${path}${query ? `?${search}` : ''}`, {
      method,
      headers: {
        accept: '*/*',
        // Most answers are short: to unpack one costs more than to read it.
        'accept-encoding': 'identity',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(authorization ? { authorization } : {}),
      },
      body: body && JSON.stringify(body),
      redirect: 'manual', // credentials go nowhere else
      signal,
    });
  }

  #accept(
    response: Response,
    body: Uint8Array,
    authorization?: string,
  ): RegistryAnswer {
    if (response.ok) {
      const contentType = response.headers.get('content-type') ?? '';
      return { contentType, body };
    }
    if (response.status === 401 && authorization) {
      this.#options.authorization.refused(authorization);
    }
    throw new RegistryProblem(readProblem(response, body));
  }

  #explain(error: unknown, signal: AbortSignal): unknown {
    if (error instanceof RegistryProblem || error instanceof BodyTooLongError) {
      return error;
    }
    if (this.#closed.signal.aborted) {
      return new CallEndedError('the connection was closed');
    }
    if (signal.aborted) {
      return new CallEndedError('there was no answer in time');
    }
    return RegistryUnreachableError.from(error);
  }
}
