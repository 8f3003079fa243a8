// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { HttpAnswer } from '../../http/HttpConnection';
import { tryParseJson } from '../../http/readJson';
import { readRetryAfter } from '../../http/readRetryAfter';

const problemSchema = z.object({ error_code: z.int(), message: z.string() });

/** Not about an object of the API, but about the path: a wrong address, or a worker that is too old. */
const OF_THE_SERVER = /^HTTP \d{3}/;

/** What the worker, or something before it, answered instead of doing what was asked. */
export class ConnectProblem extends Error {
  readonly status: number;
  readonly retryAfterMs?: number;
  /** Not a field that a log would show: it may hold secrets. */
  readonly #text?: string;

  static from({ status, headers, body }: HttpAnswer): ConnectProblem {
    const { data } = problemSchema.safeParse(tryParseJson(body));
    return new ConnectProblem({
      status,
      text:
        data && !OF_THE_SERVER.test(data.message) ? data.message : undefined,
      retryAfterMs: readRetryAfter(headers['retry-after']),
    });
  }

  private constructor(options: {
    status: number;
    text?: string;
    retryAfterMs?: number;
  }) {
    super(`The worker answered ${options.status}`);
    this.name = 'ConnectProblem';
    this.status = options.status;
    this.retryAfterMs = options.retryAfterMs;
    this.#text = options.text;
  }

  /** The worker's own words; undefined when another program answered. They may hold secrets. */
  get text(): string | undefined {
    return this.#text;
  }

  /** Its name is taken. */
  get isTaken(): boolean {
    return this.status === 409 && /already exists/i.test(this.#text ?? '');
  }

  /** The worker did nothing, because its cluster hands out its work anew. */
  get isRebalancing(): boolean {
    if (this.#text === undefined) {
      return false;
    }
    return this.status === 409
      ? !this.isTaken
      : this.status === 500 && /because a rebalance is/i.test(this.#text);
  }
}

/** Whether this is the worker's word that something is not there. */
export function isMissing(error: unknown): boolean {
  return (
    error instanceof ConnectProblem &&
    error.status === 404 &&
    error.text !== undefined
  );
}
