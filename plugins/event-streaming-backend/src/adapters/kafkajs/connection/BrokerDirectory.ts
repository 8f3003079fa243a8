// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { MetadataAnswer } from '../wire/metadataRequest';
import { BrokerAddress, BrokerConnection } from './BrokerConnection';

export interface BrokerDirectoryOptions {
  connect: (address: BrokerAddress) => BrokerConnection;
  /** Connections that are taken over when a broker turns out to be at their address. */
  known: BrokerConnection[];
}

/** The brokers of a cluster by id, as its newest metadata named them. */
export class BrokerDirectory {
  readonly #connect: (address: BrokerAddress) => BrokerConnection;
  readonly #known: BrokerConnection[];
  #brokers = new Map<number, BrokerConnection>();
  #learned = false;
  controllerId?: number;

  static create(options: BrokerDirectoryOptions): BrokerDirectory {
    return new BrokerDirectory(options);
  }

  private constructor(options: BrokerDirectoryOptions) {
    this.#connect = options.connect;
    this.#known = options.known;
  }

  get isLearned(): boolean {
    return this.#learned;
  }

  get(id: number): BrokerConnection | undefined {
    return this.#brokers.get(id);
  }

  all(): BrokerConnection[] {
    return [...this.#brokers.values()];
  }

  ids(): number[] {
    return [...this.#brokers.keys()].sort((a, b) => a - b);
  }

  /** Keeps the connections of brokers that stayed, drops those that left or moved. */
  learn(answer: Pick<MetadataAnswer, 'brokers' | 'controllerId'>): void {
    const before = [...this.all(), ...this.#known];
    this.#brokers = new Map(
      answer.brokers.map(broker => [
        broker.id,
        before.find(({ address }) => isSame(address, broker)) ??
          this.#connect({ host: broker.host, port: broker.port }),
      ]),
    );
    const now = new Set(this.all());
    before
      .filter(broker => !now.has(broker))
      .forEach(broker => broker.drop('The broker is not in the cluster'));
    this.controllerId =
      answer.controllerId >= 0 ? answer.controllerId : undefined;
    this.#learned = true;
  }

  forget(): void {
    this.#learned = false;
  }
}

function isSame(one: BrokerAddress, other: BrokerAddress): boolean {
  return one.host === other.host && one.port === other.port;
}
