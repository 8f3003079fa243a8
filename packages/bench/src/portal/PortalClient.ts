// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Agent, request } from 'node:http';

/** An answer as it came. */
export type Answer = { body: string; bytes: number };

/** The plugin's API as one signed-in user, over connections that stay open. */
export class PortalClient {
  readonly #url: string;
  readonly #token: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });

  static create(options: { url: string; token: string }): PortalClient {
    return new PortalClient(options);
  }

  private constructor({ url, token }: { url: string; token: string }) {
    this.#url = `${url}/api/event-streaming/v1`;
    this.#token = token;
  }

  /** @throws when the status is not one of success */
  get(path: string): Promise<Answer> {
    return this.#send('GET', path);
  }

  post(path: string, body: unknown): Promise<Answer> {
    return this.#send('POST', path, JSON.stringify(body));
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(
    method: string,
    path: string,
    body?: string,
    isSecond = false,
  ): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${this.#token}`,
      'content-type': 'application/json',
    };
    const options = { method, headers, agent: this.#agent };
    return new Promise((resolve, reject) => {
      const call = request(`${this.#url}${path}`, options, response => {
        const parts: Buffer[] = [];
        response.on('data', part => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const received = Buffer.concat(parts);
          const text = received.toString('utf8');
          const status = response.statusCode ?? 0;
          if (status < 200 || status > 299) {
            reject(new Error(`${method} ${path} answered ${status}: ${text}`));
          } else {
            resolve({ body: text, bytes: received.length });
          }
        });
      });
      call.on('error', error => {
        // The server has closed a connection that was idle, as it may.
        if (call.reusedSocket && !isSecond && isReset(error)) {
          resolve(this.#send(method, path, body, true));
        } else {
          reject(error);
        }
      });
      call.end(body);
    });
  }
}

function isReset(error: Error): boolean {
  return 'code' in error && error.code === 'ECONNRESET';
}
