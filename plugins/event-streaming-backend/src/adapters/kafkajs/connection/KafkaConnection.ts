// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuthenticationError } from '@backstage/errors';
import { BrokerUnreachableError } from '../errors/BrokerUnreachableError';
import { CallEndedError } from '../errors/CallEndedError';
import { MetadataAnswer, metadataRequest } from '../wire/metadataRequest';
import { WireRequest } from '../wire/WireRequest';
import { BrokerAddress, BrokerConnection } from './BrokerConnection';
import { BrokerDirectory } from './BrokerDirectory';
import { KafkajsCluster } from './kafkajsInternals';

/** Which broker a request is for: any, the controller, or the one with this id. */
export type BrokerTarget = 'any' | 'controller' | number;

export interface KafkaConnectionOptions {
  cluster: KafkajsCluster;
  bootstrap: BrokerAddress[];
  onRequest?: (apiName: string, broker: string) => void;
}

/** The one long-lived connection to a cluster: at most one socket a broker, made when needed. */
export class KafkaConnection {
  readonly #directory: BrokerDirectory;
  readonly #bootstrap: BrokerConnection[];
  #closed = false;
  #learning?: Promise<void>;

  static create(options: KafkaConnectionOptions): KafkaConnection {
    return new KafkaConnection(options);
  }

  private constructor(options: KafkaConnectionOptions) {
    const connect = (address: BrokerAddress) =>
      BrokerConnection.create({ ...options, address });
    this.#bootstrap = options.bootstrap.map(connect);
    this.#directory = BrokerDirectory.create({
      connect,
      known: this.#bootstrap,
    });
  }

  /** Sends to the target; throws `BrokerUnreachableError` when it cannot be reached. */
  async send<TAnswer>(
    request: WireRequest<TAnswer>,
    target: BrokerTarget,
  ): Promise<TAnswer> {
    const broker = await this.#resolve(target);
    return broker.send(request);
  }

  /** Metadata, from which the brokers are learned as well. */
  async metadata(options: { topics?: string[] }): Promise<MetadataAnswer> {
    const broker = await this.#firstThatConnects();
    const answer = await broker.send(metadataRequest(options));
    this.#directory.learn(answer);
    return answer;
  }

  /** Ids of all brokers that the cluster knows of. */
  async brokerIds(): Promise<number[]> {
    await this.#learned();
    return this.#directory.ids();
  }

  /** The highest version of a call that the target speaks; undefined when it does not know it. */
  async maxVersion(
    apiKey: number,
    target: BrokerTarget,
  ): Promise<number | undefined> {
    const broker = await this.#resolve(target);
    return broker.maxVersion(apiKey);
  }

  /** Asks the cluster again who its brokers are before the next request. */
  forget(): void {
    this.#directory.forget();
  }

  /** Drops all sockets; requests under way reject. */
  close(): void {
    this.#closed = true;
    for (const broker of [...this.#directory.all(), ...this.#bootstrap]) {
      broker.drop('The connection was closed');
    }
  }

  async #resolve(target: BrokerTarget): Promise<BrokerConnection> {
    await this.#learned();
    if (target === 'any') {
      return this.#firstThatConnects();
    }
    const id = target === 'controller' ? this.#directory.controllerId : target;
    const broker = id === undefined ? undefined : this.#directory.get(id);
    if (broker) {
      return broker;
    }
    if (target === 'controller') {
      return this.#firstThatConnects(); // brokers forward since KRaft
    }
    throw new BrokerUnreachableError(
      `broker ${id} is not in the cluster at the moment`,
      { sent: false },
    );
  }

  /** A retry may still be under way when the connection is closed: it must not connect again. */
  #assertOpen(): void {
    if (this.#closed) {
      throw new CallEndedError('closed', { afterMs: 0 });
    }
  }

  #learned(): Promise<void> {
    this.#assertOpen();
    if (this.#directory.isLearned) {
      return Promise.resolve();
    }
    this.#learning ??= this.metadata({ topics: [] })
      .then(() => undefined)
      .finally(() => {
        this.#learning = undefined;
      });
    return this.#learning;
  }

  /** A broker that is connected, or the first that can be. */
  async #firstThatConnects(): Promise<BrokerConnection> {
    this.#assertOpen();
    const candidates = [...this.#directory.all(), ...this.#bootstrap];
    const ready = candidates.find(broker => broker.isConnected);
    if (ready) {
      return ready;
    }
    const failures: string[] = [];
    for (const broker of candidates) {
      try {
        await broker.connect();
        return broker;
      } catch (error) {
        if (error instanceof AuthenticationError) {
          throw error; // the same credentials go to every broker
        }
        failures.push(String(error instanceof Error ? error.message : error));
      }
    }
    throw new BrokerUnreachableError([...new Set(failures)].join('; '), {
      sent: false,
    });
  }
}
