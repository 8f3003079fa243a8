// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';
import {
  DoubledConnector,
  makeConnectors,
  PLUGINS,
  toExpanded,
} from './doubledConnectors';

/** What was asked of the double since somebody looked. */
export type DoubleCalls = {
  /** Expanded lists: one pass should ask for one. */
  lists: number;
  /** Topics of a connector. */
  topics: number;
  others: number;
};

/**
 * A test double of the REST API of one Kafka Connect worker: a scripted server
 * that answers what the inventory reads of it, and does nothing. A real worker
 * does not run a thousand connectors on the machine that measures.
 */
export class ConnectDouble {
  readonly #server: Server;
  readonly #connectors: DoubledConnector[];
  #calls = noCalls();
  /** Each so many-th moves before each list; 0 for none. */
  #movingEach = 0;
  /** Until somebody opens it, it answers as one that does not work. */
  #isOpen = false;

  static async start(options: {
    connectors: number;
    topics: number;
  }): Promise<ConnectDouble> {
    const double = new ConnectDouble(
      makeConnectors(options.connectors, options.topics),
    );
    await new Promise<void>(resolve => {
      double.#server.listen(0, '127.0.0.1', resolve);
    });
    return double;
  }

  private constructor(connectors: DoubledConnector[]) {
    this.#connectors = connectors;
    this.#server = createServer((request, response) =>
      this.#answer(request, response),
    );
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  open(): void {
    this.#isOpen = true;
  }

  move(each: number): void {
    this.#movingEach = each;
  }

  takeCalls(): DoubleCalls {
    const calls = this.#calls;
    this.#calls = noCalls();
    return calls;
  }

  #answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, 'http://double');
    const found = this.#isOpen
      ? this.#find(pathname, searchParams.has('expand'))
      : undefined;
    response.statusCode = found === undefined ? 500 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(
        found ?? { error_code: 500, message: 'The double does not know' },
      ),
    );
  }

  #find(path: string, isExpanded: boolean): unknown {
    const [, place, name, part] = path.split('/').map(decodeURIComponent);
    if (place === 'connectors' && name === undefined && isExpanded) {
      this.#calls.lists += 1;
      return this.#expanded();
    }
    if (part === 'topics') {
      this.#calls.topics += 1;
      const topic = this.#connectors.find(each => each.name === name)?.topic;
      return { [name]: { topics: topic === undefined ? [] : [topic] } };
    }
    this.#calls.others += 1;
    return this.#findOther(place, name);
  }

  #findOther(place: string, name: string | undefined): unknown {
    if (place === '') {
      return { version: '4.3.1', commit: 'double', kafka_cluster_id: 'double' };
    }
    if (place === 'connectors' && name === undefined) {
      return this.#connectors.map(each => each.name);
    }
    if (place === 'connector-plugins') {
      return name === undefined
        ? PLUGINS.map(({ class: className, type }) => ({
            class: className,
            type,
            version: 'double',
          }))
        : secretKeysOf(name);
    }
    return undefined;
  }

  #expanded() {
    const each = this.#movingEach;
    this.#connectors
      .filter(({ index }) => each > 0 && index % each === 0)
      .forEach(connector => {
        connector.moves += 1;
      });
    return Object.fromEntries(
      this.#connectors.map(connector => [
        connector.name,
        toExpanded(connector),
      ]),
    );
  }
}

function noCalls(): DoubleCalls {
  return { lists: 0, topics: 0, others: 0 };
}

/** Of a plug-in only what the inventory looks for: which keys are secret. */
function secretKeysOf(className: string) {
  return PLUGINS.filter(plugin => plugin.class === className).map(
    ({ secretKey }) => ({
      name: secretKey,
      type: 'PASSWORD',
      required: true,
      importance: 'HIGH',
    }),
  );
}
