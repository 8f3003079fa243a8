// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { once } from 'node:events';
import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';

/** A call of the worker as it came by. */
export interface WatchedCall {
  method: string;
  path: string;
  /** Of the worker's answer; undefined where there was none. */
  status?: number;
}

/**
 * Where something happens to a call: `before` the worker hears of it, or after
 * it did it, when its answer gets `lost` or has `arrived`.
 */
export type Moment = 'before' | 'lost' | 'arrived';

interface Trap {
  method: string;
  path: RegExp;
  moment: Moment;
  act: () => Promise<void>;
  sprung: () => void;
}

/**
 * Stands before a real worker and lets all pass, until a call comes that a test
 * waits for. It answers nothing by itself.
 */
export class WatchedWorker {
  readonly #target: string;
  readonly #server: Server;
  readonly #traps: Trap[] = [];
  readonly calls: WatchedCall[] = [];

  static async start(target: string): Promise<WatchedWorker> {
    const watched = new WatchedWorker(target);
    watched.#server.listen(0, '127.0.0.1');
    await once(watched.#server, 'listening');
    return watched;
  }

  private constructor(target: string) {
    this.#target = target;
    this.#server = createServer((request, response) => {
      void this.#handle(request, response);
    });
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /**
   * Does something at the next call of this sort; resolves when that is over.
   * The caller of a `lost` one gets no answer; one that fails `before` keeps the
   * call from the worker too.
   */
  trap(
    [method, path]: [string, RegExp],
    moment: Moment,
    act: () => Promise<void> = async () => undefined,
  ): Promise<void> {
    return new Promise(sprung => {
      this.#traps.push({ method, path, moment, act, sprung });
    });
  }

  /** How often the worker did what was asked. */
  done(method: string, path: RegExp): number {
    return this.calls.filter(
      call =>
        call.method === method &&
        path.test(call.path) &&
        call.status !== undefined &&
        call.status < 300,
    ).length;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #handle(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { method = '', url = '' } = request;
    const trap = this.#take(method, url);
    const call: WatchedCall = { method, path: url };
    this.calls.push(call);
    try {
      const body = await textOf(request);
      await springAt(trap, 'before');
      const answer = await fetch(`${this.#target}${url}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: body || undefined,
      });
      call.status = answer.status;
      const text = await answer.text();
      await springAt(trap, 'lost');
      if (trap?.moment === 'lost') {
        request.socket.destroy();
        return;
      }
      response
        .writeHead(answer.status, { 'content-type': 'application/json' })
        .end(text);
      await springAt(trap, 'arrived');
    } catch {
      // The worker is away, which its clients see as it is.
      request.socket.destroy();
    }
  }

  #take(method: string, path: string): Trap | undefined {
    const index = this.#traps.findIndex(
      trap => trap.method === method && trap.path.test(path),
    );
    return index < 0 ? undefined : this.#traps.splice(index, 1)[0];
  }
}

async function springAt(trap: Trap | undefined, moment: Moment): Promise<void> {
  if (trap?.moment === moment) {
    try {
      await trap.act();
    } finally {
      trap.sprung();
    }
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
