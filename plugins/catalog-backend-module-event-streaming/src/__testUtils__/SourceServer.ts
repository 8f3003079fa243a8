// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';

/** Stands for the event-streaming plugin at the HTTP boundary. */
export class SourceServer {
  /** What each source lists, two a page; a source that is absent is unknown. */
  readonly sources: Record<string, { observedAt?: string; items: object[] }> =
    {};
  readonly authorizations: Array<string | undefined> = [];
  readonly paths: string[] = [];
  /** Answers for single paths instead of the listed items. */
  readonly answers: Record<string, { status: number; body: object }> = {};
  readonly #server: Server;

  static async start(): Promise<SourceServer> {
    const server = new SourceServer();
    await new Promise<void>(resolve => {
      server.#server.listen(0, '127.0.0.1', resolve);
    });
    return server;
  }

  private constructor() {
    this.#server = createServer((request, response) =>
      this.#answer(request, response),
    );
  }

  get baseUrl(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.paths.push(path);
    this.authorizations.push(request.headers.authorization);
    const { status, body } = this.answers[path] ?? {
      status: 200,
      body: this.#body(new URL(path, this.baseUrl)),
    };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }

  #body({ pathname, searchParams }: URL): object {
    const match = /^\/v1\/catalog-sources\/([^/]+)\/entities$/.exec(pathname);
    if (!match) {
      return {
        items: Object.entries(this.sources).map(([name, { observedAt }]) => ({
          name,
          observedAt,
        })),
      };
    }
    const { items } = this.sources[match[1]];
    const start = Number(searchParams.get('cursor') ?? 0);
    const end = start + 2;
    return {
      items: items.slice(start, end),
      nextCursor: end < items.length ? String(end) : undefined,
    };
  }
}
