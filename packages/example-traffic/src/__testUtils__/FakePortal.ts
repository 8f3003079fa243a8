// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { once } from 'node:events';
import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';

interface Answer {
  status: number;
  body: object;
}

interface FakeRequest {
  id: string;
  state: string;
  title: string;
  isSchema: boolean;
  by: string;
  failure?: string;
  polls: number;
}

const TOPIC_PATH = /^\/api\/event-streaming\/v1\/topics\/([^/]+)\/([^/]+)$/;
const SCHEMA_PATH =
  /^\/api\/event-streaming\/v1\/schemas\/([^/]+)\/[^/]+\/([^/]+)$/;
const REQUEST_PATH = /^\/api\/event-streaming\/v1\/requests\/(\d+)$/;
const NOT_FOUND = answer(404, {
  error: { name: 'NotFoundError', message: '' },
});

/** Answers sign-in, topics, schemas and requests as the portal does. */
export class FakePortal {
  /** Topics that are there by `cluster/topic`. */
  readonly topics = new Map<string, object>();
  /** How many versions are there by `registry/artifact`. */
  readonly schemas = new Map<string, number>();
  readonly requests: FakeRequest[] = [];
  /** How many sign-ins are refused before one works. */
  refusedSignIns = 0;
  /** Why every request fails, if it does. */
  failure?: string;
  readonly #server: Server;

  static async start(): Promise<FakePortal> {
    const portal = new FakePortal();
    portal.#server.listen(0, '127.0.0.1');
    await once(portal.#server, 'listening');
    return portal;
  }

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const { status, body } = await this.#answer(request);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const path = request.url ?? '';
    if (path === '/api/auth/demo/refresh') {
      return this.#signIn(request);
    }
    const by = request.headers.authorization?.replace('Bearer token-of-', '');
    if (!by) {
      return answer(401, {});
    }
    const topic = TOPIC_PATH.exec(path);
    if (topic) {
      const found = this.topics.get(`${topic[1]}/${topic[2]}`);
      return found ? answer(200, found) : NOT_FOUND;
    }
    const schema = SCHEMA_PATH.exec(path);
    if (schema) {
      const versions = this.schemas.get(`${schema[1]}/${schema[2]}`);
      return versions
        ? answer(200, { history: Array.from({ length: versions }) })
        : NOT_FOUND;
    }
    const id = REQUEST_PATH.exec(path)?.[1];
    return id === undefined
      ? this.#file(await bodyOf(request), by)
      : this.#poll(this.requests[Number(id)]);
  }

  #signIn({ headers }: IncomingMessage): Answer {
    if (this.refusedSignIns > 0) {
      this.refusedSignIns -= 1;
      return answer(404, { error: { message: 'The user is not read yet' } });
    }
    return headers['x-requested-with'] === 'XMLHttpRequest'
      ? answer(200, {
          backstageIdentity: { token: `token-of-${headers['x-demo-persona']}` },
        })
      : answer(401, {});
  }

  #file({ target }: { target: Record<string, string> }, by: string): Answer {
    const request = {
      id: String(this.requests.length),
      state: 'approved',
      title: `${target.cluster ?? target.registry}/${
        target.topic ?? target.artifact
      }`,
      isSchema: target.registry !== undefined,
      by,
      polls: 0,
    };
    this.requests.push(request);
    return answer(201, request);
  }

  #poll(request: FakeRequest): Answer {
    request.polls += 1;
    if (this.failure) {
      Object.assign(request, { state: 'failed', failure: this.failure });
    } else {
      request.state = request.polls > 1 ? 'succeeded' : 'executing';
    }
    if (request.state === 'succeeded') {
      this.#make(request);
    }
    return answer(200, request);
  }

  #make({ title, isSchema }: FakeRequest): void {
    if (isSchema) {
      this.schemas.set(title, (this.schemas.get(title) ?? 0) + 1);
    } else {
      this.topics.set(title, { health: { state: 'idle' } });
    }
  }
}

function answer(status: number, body: object): Answer {
  return { status, body };
}

async function bodyOf(request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
