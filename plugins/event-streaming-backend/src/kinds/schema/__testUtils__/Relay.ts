// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AddressInfo, connect, createServer, Server, Socket } from 'node:net';
import { once } from 'node:events';

/** Stands before an engine and can be cut, without harm to the engine itself. */
export class Relay {
  readonly #to: { host: string; port: number };
  readonly #sockets = new Set<Socket>();
  #server?: Server;
  #port = 0;

  static async start(url: string): Promise<Relay> {
    const { hostname: host, port } = new URL(url);
    const relay = new Relay({ host, port: Number(port) });
    await relay.open();
    return relay;
  }

  private constructor(to: { host: string; port: number }) {
    this.#to = to;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Lets connections through, at the address that it had. */
  async open(): Promise<void> {
    const server = createServer(socket => this.#join(socket));
    this.#server = server;
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Ends all connections, and refuses new ones. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    this.#sockets.forEach(socket => socket.destroy());
    if (server) {
      server.close();
      await once(server, 'close');
    }
  }

  #join(socket: Socket) {
    const onward = connect(this.#to);
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ]) {
      this.#sockets.add(one);
      one.pipe(other);
      // Either end may go first; then both are gone.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#sockets.delete(one);
        other.destroy();
      });
    }
  }
}
