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
  revision: number;
  title: string;
  kind: 'topic' | 'schema' | 'connector';
  by: string;
  approvedBy?: string;
  failure?: string;
  polls: number;
}

const TOPIC_PATH = /^\/api\/event-streaming\/v1\/topics\/([^/]+)\/([^/]+)$/;
const SCHEMA_PATH =
  /^\/api\/event-streaming\/v1\/schemas\/([^/]+)\/[^/]+\/([^/]+)$/;
const CONNECTOR_PATH =
  /^\/api\/event-streaming\/v1\/connectors\/([^/]+)\/([^/]+)$/;
const APPROVAL_PATH = /^\/api\/event-streaming\/v1\/requests\/(\d+)\/approve$/;
const REQUEST_PATH = /^\/api\/event-streaming\/v1\/requests\/(\d+)$/;
const NOT_FOUND = answer(404, {
  error: { name: 'NotFoundError', message: '' },
});

const RUNNING = { state: 'running', health: { state: 'healthy' } };

/** Answers sign-in, topics, schemas, connectors and requests as the portal does. */
export class FakePortal {
  /** Topics that are there by `cluster/topic`. */
  readonly topics = new Map<string, object>();
  /** How many versions are there by `registry/artifact`. */
  readonly schemas = new Map<string, number>();
  /** Connectors that are there by `connect/connector`. */
  readonly connectors = new Map<string, object>();
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
    const connector = CONNECTOR_PATH.exec(path);
    if (connector) {
      const found = this.connectors.get(`${connector[1]}/${connector[2]}`);
      return found ? answer(200, found) : NOT_FOUND;
    }
    const toApprove = APPROVAL_PATH.exec(path)?.[1];
    if (toApprove !== undefined) {
      return this.#approve(this.requests[Number(toApprove)], by);
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
    const kind = kindOf(target);
    const request: FakeRequest = {
      id: String(this.requests.length),
      revision: 1,
      // Topics and schemas of the example need nobody's approval.
      state: kind === 'connector' ? 'pending' : 'approved',
      title: `${target.cluster ?? target.registry ?? target.connect}/${
        target.topic ?? target.artifact ?? target.connector
      }`,
      kind,
      by,
      polls: 0,
    };
    this.requests.push(request);
    return answer(201, request);
  }

  #approve(request: FakeRequest, by: string): Answer {
    Object.assign(request, { state: 'approved', approvedBy: by });
    return answer(200, request);
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

  #make({ title, kind }: FakeRequest): void {
    if (kind === 'schema') {
      this.schemas.set(title, (this.schemas.get(title) ?? 0) + 1);
    } else if (kind === 'connector') {
      this.connectors.set(title, RUNNING);
    } else {
      this.topics.set(title, { health: { state: 'idle' } });
    }
  }
}

function kindOf(target: Record<string, string>): FakeRequest['kind'] {
  if (target.connect) {
    return 'connector';
  }
  return target.registry ? 'schema' : 'topic';
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
