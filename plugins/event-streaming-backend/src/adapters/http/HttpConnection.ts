// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { IncomingMessage, Agent as PlainAgent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { boundedIn } from './boundedIn';
import { CallEndedError } from './CallEndedError';
import { exchange } from './exchange';
import { BodyTooLongError, readBounded } from './readBounded';
import { UnreachableError } from './UnreachableError';

type QueryValue = string | number | boolean;

/** One request; its path is below the connection's address, and encoded. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  query?: Record<string, QueryValue | readonly QueryValue[]>;
  body?: object;
}

/** What a server answered, whatever its status. */
export interface HttpAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Uint8Array;
}

export interface HttpConnectionOptions {
  /** Where the API lies, without a slash at its end. */
  url: string;
  /** PEM texts, for servers whose certificate no public authority signed. */
  tls?: { ca?: string; cert?: string; key?: string };
  requestTimeoutMs: number;
  maxBodyBytes: number;
}

/** How one request is sent. */
export interface SendOptions {
  /** Ends it earlier than its time. */
  deadline: AbortSignal;
  authorization?: string;
  /** Milliseconds for this one, where others than usual. */
  timeoutMs?: number;
}

/** Shorter than servers keep a connection: one that they close meanwhile costs a request. */
const IDLE_MS = 4_000;

/** Sends single requests, each bounded in time and in the length of its answer. Redirections are not followed: credentials go nowhere else. */
export class HttpConnection {
  readonly #options: HttpConnectionOptions;
  readonly #agent: PlainAgent;
  readonly #closed = new AbortController();

  static create(options: HttpConnectionOptions): HttpConnection {
    return new HttpConnection(options);
  }

  private constructor(options: HttpConnectionOptions) {
    this.#options = options;
    const idle = { keepAlive: true, timeout: IDLE_MS };
    this.#agent = options.url.startsWith('https:')
      ? new SecureAgent({ ...idle, ...options.tls })
      : new PlainAgent(idle);
  }

  /** Aborted once the connection was closed. */
  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  /** Throws for no answer: `UnreachableError`, `CallEndedError`, `BodyTooLongError`. */
  async send(request: HttpRequest, options: SendOptions): Promise<HttpAnswer> {
    this.assertOpen();
    const bounds = {
      milliseconds: options.timeoutMs ?? this.#options.requestTimeoutMs,
      others: [options.deadline, this.closed],
    };
    return boundedIn(bounds, async signal => {
      try {
        const answer = await this.#exchange(request, options, signal);
        return {
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: await readBounded(answer, this.#options.maxBodyBytes),
        };
      } catch (error) {
        throw this.#explain(error, signal);
      }
    });
  }

  assertOpen(): void {
    if (this.closed.aborted) {
      throw new CallEndedError('the connection was closed');
    }
  }

  close(): void {
    this.#closed.abort();
    this.#agent.destroy();
  }

  #exchange(
    { method, path, query, body }: HttpRequest,
    { authorization }: SendOptions,
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    const url = new URL(`${this.#options.url}/${path}`);
    Object.entries(query ?? {}).forEach(([key, values]) =>
      [values].flat().forEach(value => {
        url.searchParams.append(key, String(value));
      }),
    );
    return exchange({
      url,
      method,
      headers: {
        accept: '*/*',
        // Most answers are short: to unpack one costs more than to read it.
        'accept-encoding': 'identity',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(authorization ? { authorization } : {}),
      },
      body: body && JSON.stringify(body),
      agent: this.#agent,
      signal,
    });
  }

  #explain(error: unknown, signal: AbortSignal): unknown {
    if (error instanceof BodyTooLongError) {
      return error;
    }
    if (this.closed.aborted) {
      return new CallEndedError('the connection was closed');
    }
    if (signal.aborted) {
      return new CallEndedError('there was no answer in time');
    }
    return error instanceof UnreachableError
      ? error
      : UnreachableError.from(error, { sent: true });
  }
}
