// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';

/** Answers every call with the same, and remembers what it was asked. */
export class AnsweringServer {
  readonly asked: string[] = [];
  readonly #server: Server;
  #answer = { status: 200, text: '' };

  static async start(): Promise<AnsweringServer> {
    const server = new AnsweringServer();
    await new Promise<void>(resolve =>
      server.#server.listen(0, '127.0.0.1', () => resolve()),
    );
    return server;
  }

  private constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push(`${request.method} ${request.url}`);
      response.writeHead(this.#answer.status, { connection: 'close' });
      response.end(this.#answer.text);
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  answerWith(status: number, body: object | string): void {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    this.#answer = { status, text };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}
