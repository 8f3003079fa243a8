// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { boundedIn } from '../../http/boundedIn';
import {
  HttpAnswer,
  HttpConnection,
  HttpRequest,
} from '../../http/HttpConnection';
import { retrying } from '../../http/retrying';
import { ConnectProblem } from '../errors/ConnectProblem';
import {
  ConnectCall,
  translateConnectError,
} from '../errors/translateConnectError';
import { RetryRule } from './RetryRule';

/** Sends one request of a call; throws `ConnectProblem` for what the worker refuses. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer>;

export interface ConnectSessionOptions {
  /** The Connect cluster's configured name, for error texts. */
  connect: string;
  connection: HttpConnection;
  authorization?: string;
  requestTimeoutMs: number;
  /** Milliseconds to bear with a cluster that rebalances. */
  rebalancePatienceMs: number;
}

/**
 * A change may take twice as long as an answer: the worker holds it back while
 * it starts another connector, and while its cluster rebalances.
 */
const LONGER = 2;
/** A call is a few requests; more than this is a worker that hangs. */
const REQUEST_TIMEOUTS_A_CALL = 4;

/** Bounds a call in time and attempts, and translates what it throws. */
export class ConnectSession {
  readonly #options: ConnectSessionOptions;

  static create(options: ConnectSessionOptions): ConnectSession {
    return new ConnectSession(options);
  }

  private constructor(options: ConnectSessionOptions) {
    this.#options = options;
  }

  async call<TValue>(
    call: ConnectCall & { slow?: boolean },
    work: (send: Send) => Promise<TValue>,
  ): Promise<TValue> {
    const { connect, connection, requestTimeoutMs, rebalancePatienceMs } =
      this.#options;
    const bounds = {
      milliseconds:
        rebalancePatienceMs + REQUEST_TIMEOUTS_A_CALL * requestTimeoutMs,
      others: [connection.closed],
    };
    try {
      connection.assertOpen();
      return await boundedIn(bounds, deadline =>
        work(request => this.#send(request, call, deadline)),
      );
    } catch (error) {
      throw translateConnectError(error, { ...call, connect });
    }
  }

  close(): void {
    this.#options.connection.close();
  }

  #send(
    request: HttpRequest,
    { readOnly, slow }: { readOnly: boolean; slow?: boolean },
    deadline: AbortSignal,
  ): Promise<HttpAnswer> {
    const { connection, authorization, requestTimeoutMs, rebalancePatienceMs } =
      this.#options;
    const rule = RetryRule.create({
      readOnly,
      patienceMs: rebalancePatienceMs,
    });
    const timeoutMs = requestTimeoutMs * (readOnly && !slow ? 1 : LONGER);
    return retrying(
      async () =>
        accept(
          await connection.send(request, {
            deadline,
            authorization,
            timeoutMs,
          }),
        ),
      { ended: deadline, pauseAfter: error => rule.pauseAfter(error) },
    );
  }
}

function accept(answer: HttpAnswer): HttpAnswer {
  if (answer.status < 200 || answer.status >= 300) {
    throw ConnectProblem.from(answer);
  }
  return answer;
}
