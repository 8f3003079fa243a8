// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

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
    return this.#broker?.isConnected() ?? false;
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
      throw this.#lost(broker, error, true);
    }
  }

  /** Drops the sockets; requests under way reject. A later request connects again. */
  drop(reason: string): void {
    const broker = this.#broker;
    this.#broker = undefined;
    for (const connection of broker?.connectionPool.pool ?? []) {
      connection.socket?.destroy(new Error(reason));
    }
  }

  /** Many callers at once share one attempt. */
  #connected(): Promise<KafkajsBroker> {
    if (this.#broker?.isConnected()) {
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
      throw this.#lost(broker, error, false);
    }
    return broker;
  }

  #lost(broker: KafkajsBroker, error: unknown, sent: boolean): unknown {
    const translated = translateConnectionError(error, {
      broker: this.name,
      hasAnswered: this.#hasAnswered,
      sent,
    });
    if (translated !== error && broker === this.#broker) {
      this.drop('The connection was lost');
    }
    return translated;
  }
}
