// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  HttpAnswer,
  HttpConnection,
  HttpConnectionOptions,
  HttpRequest,
} from '../../http/HttpConnection';
import { RegistryProblem } from '../errors/RegistryProblem';
import { readProblem } from '../wire/problem';
import { Authorization } from './Authorization';

/** One request; the path is made by `registryPath`. */
export type RegistryRequest = HttpRequest;

/** What the registry answered to a request that it took. */
export interface RegistryAnswer {
  contentType: string;
  body: Uint8Array;
}

export interface RegistryConnectionOptions extends HttpConnectionOptions {
  authorization: Authorization;
}

/** Sends single requests, signed in. */
export class RegistryConnection {
  readonly #authorization: Authorization;
  readonly #http: HttpConnection;

  static create(options: RegistryConnectionOptions): RegistryConnection {
    return new RegistryConnection(options);
  }

  private constructor({
    authorization,
    ...options
  }: RegistryConnectionOptions) {
    this.#authorization = authorization;
    this.#http = HttpConnection.create(options);
  }

  /** Throws `RegistryProblem` for what the registry refuses, other errors for no answer. */
  async send(
    request: RegistryRequest,
    deadline: AbortSignal,
  ): Promise<RegistryAnswer> {
    this.#http.assertOpen(); // no token for a connection that is closed
    const authorization = await this.#authorization.header();
    const answer = await this.#http.send(request, { deadline, authorization });
    return this.#accept(answer, authorization);
  }

  close(): void {
    this.#http.close();
  }

  #accept(answer: HttpAnswer, authorization?: string): RegistryAnswer {
    const { status, headers, body } = answer;
    if (status >= 200 && status < 300) {
      return { contentType: headers['content-type'] ?? '', body };
    }
    if (status === 401 && authorization) {
      this.#authorization.refused(authorization);
    }
    throw new RegistryProblem(readProblem(answer));
  }
}
