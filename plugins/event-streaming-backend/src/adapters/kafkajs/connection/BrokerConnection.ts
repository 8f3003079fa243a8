// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BrokerUnreachableError } from '../errors/BrokerUnreachableError';
import { WireRequest } from '../wire/WireRequest';
import { calmRequestQueue } from './calmRequestQueue';
import { KafkajsBroker, KafkajsCluster } from './kafkajsInternals';
import { toKafkajsProtocol } from './toKafkajsProtocol';
import { translateConnectionError } from './translateConnectionError';

/** Where a broker listens. */
export interface BrokerAddress {
  host: string;
  port: number;
}

export interface BrokerConnectionOptions {
  cluster: KafkajsCluster;
  address: BrokerAddress;
  /** Called before each request that goes out. */
  onRequest?: (apiName: string, broker: string) => void;
}

/**
 * The connection to one broker. Connects at the first request and again after
 * a loss, always with a fresh kafkajs broker: an old one keeps the half of an
 * answer that it had received.
 */
export class BrokerConnection {
  readonly address: BrokerAddress;
  readonly #cluster: KafkajsCluster;
  readonly #onRequest?: (apiName: string, broker: string) => void;
  #broker?: KafkajsBroker;
  #connecting?: Promise<KafkajsBroker>;
  #hasAnswered = false;

  static create(options: BrokerConnectionOptions): BrokerConnection {
    return new BrokerConnection(options);
  }

  private constructor(options: BrokerConnectionOptions) {
    this.#cluster = options.cluster;
    this.address = options.address;
    this.#onRequest = options.onRequest;
  }

  get isConnected(): boolean {
    return this.#broker?.connectionPool.isConnected() ?? false;
  }

  get name(): string {
    return `${this.address.host}:${this.address.port}`;
  }

  /** Connects unless it is connected. */
  async connect(): Promise<void> {
    await this.#connected();
  }

  /** The highest version the broker speaks; undefined when it does not know the call. */
  async maxVersion(apiKey: number): Promise<number | undefined> {
    const broker = await this.#connected();
    return broker.versions?.[apiKey]?.maxVersion;
  }

  async send<TAnswer>(request: WireRequest<TAnswer>): Promise<TAnswer> {
    const broker = await this.#connected();
    const protocol = toKafkajsProtocol(request, broker.versions ?? {});
    this.#onRequest?.(request.apiName, this.name);
    try {
      const answer = await broker.connectionPool.send(protocol);
      this.#hasAnswered = true;
      return answer as TAnswer;
    } catch (error) {
      const translated = this.#translate(error, true);
      if (translated !== error && broker === this.#broker) {
        this.drop('The connection was lost');
      }
      throw translated;
    }
  }

  /** Drops the sockets; requests under way reject. A later request connects again. */
  drop(reason: string): void {
    if (this.#broker) {
      destroySockets(this.#broker, reason);
      this.#broker = undefined;
    }
  }

  /** Many callers at once share one attempt. */
  #connected(): Promise<KafkajsBroker> {
    // Not the broker's own `isConnected`: that is false while a sign-in is due
    // again, which kafkajs does by itself before the next request.
    if (this.#broker && !this.#connecting && this.isConnected) {
      return Promise.resolve(this.#broker);
    }
    this.#connecting ??= this.#connect().finally(() => {
      this.#connecting = undefined;
    });
    return this.#connecting;
  }

  async #connect(): Promise<KafkajsBroker> {
    this.drop('The connection is made again');
    const connectionPool = await this.#cluster.connectionPoolBuilder.build(
      this.address,
    );
    connectionPool.pool.forEach(({ requestQueue }) =>
      calmRequestQueue(requestQueue),
    );
    const broker = this.#cluster.brokerPool.createBroker({
      connectionPool,
      logger: this.#cluster.rootLogger,
    });
    this.#broker = broker;
    try {
      await broker.connect();
    } catch (error) {
      const translated = this.#translate(error, false);
      destroySockets(broker, 'The connection could not be made');
      throw translated;
    }
    if (broker !== this.#broker) {
      destroySockets(broker, 'The connection was dropped meanwhile');
      throw new BrokerUnreachableError(
        `${this.name}: the connection was dropped while it was made`,
        { sent: false },
      );
    }
    return broker;
  }

  #translate(error: unknown, sent: boolean): unknown {
    return translateConnectionError(error, {
      broker: this.name,
      hasAnswered: this.#hasAnswered,
      sent,
    });
  }
}

function destroySockets(broker: KafkajsBroker, reason: string): void {
  for (const { socket } of broker.connectionPool.pool) {
    socket?.destroy(new Error(reason));
  }
}
