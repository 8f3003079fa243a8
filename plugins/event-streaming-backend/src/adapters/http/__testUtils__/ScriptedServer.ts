// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { createServer as createSecureServer, ServerOptions } from 'node:https';
import { AddressInfo } from 'node:net';

/** What the server does with one request. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
) => void;

/** A request that came in. */
export interface Received {
  method: string;
  url: string;
  authorization?: string;
  body: string;
}

/**
 * A real HTTP server that answers by a script: it fails on demand, which the
 * real registry does not, and asks for a sign-in, which the one of the local
 * stack does not. The last answer is repeated.
 */
export class ScriptedServer {
  readonly #server: Server;
  readonly #scheme: string;
  readonly received: Received[] = [];
  #script: Answer[] = [];

  /** Speaks TLS where it is given a certificate. */
  static async start(tls?: ServerOptions): Promise<ScriptedServer> {
    const server = new ScriptedServer(tls);
    await new Promise<void>(resolve => {
      server.#server.listen(0, '127.0.0.1', resolve);
    });
    return server;
  }

  private constructor(tls?: ServerOptions) {
    const handle = (request: IncomingMessage, response: ServerResponse) => {
      void this.#handle(request, response);
    };
    this.#scheme = tls ? 'https' : 'http';
    this.#server = tls ? createSecureServer(tls, handle) : createServer(handle);
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `${this.#scheme}://127.0.0.1:${port}`;
  }

  answer(...script: Answer[]): void {
    this.#script = script;
    this.received.length = 0;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  async #handle(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    this.received.push({
      method: request.method ?? '',
      url: request.url ?? '',
      authorization: request.headers.authorization,
      body: Buffer.concat(chunks).toString(),
    });
    const [next, ...rest] = this.#script;
    this.#script = rest.length ? rest : this.#script;
    next(request, response);
  }
}

export function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Answer {
  return (_, response) => {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));
  };
}

export function page(status: number): Answer {
  return (_, response) => {
    response
      .writeHead(status, { 'content-type': 'text/html' })
      .end('<html>A page of another program</html>');
  };
}

/** Ends the connection instead of answering. */
export const hangUp: Answer = request => {
  request.socket.destroy();
};

/** Leaves the client waiting for an answer. */
export const neverAnswer: Answer = () => {};

/** Leaves the client waiting for the rest of an answer. */
export const neverEnd: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{');
};

/** Ends the connection in the middle of an answer. */
export const cutShort: Answer = (request, response) => {
  response
    .writeHead(200, {
      'content-type': 'application/json',
      'content-length': '1000',
    })
    .write('{"version":', () => request.socket.destroy());
};

/** Answers by method and path, whichever comes first; 404 as Kafka Connect says it for others. */
export function byPath(answers: Record<string, Answer>): Answer {
  return (request, response) => {
    const [path] = (request.url ?? '').split('?');
    const answer =
      answers[`${request.method} ${path}`] ??
      json(404, { error_code: 404, message: 'Unknown here' });
    answer(request, response);
  };
}
