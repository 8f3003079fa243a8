// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from 'node:crypto';
import {
  ConnectCluster,
  ConnectorDescription,
  ConnectorState,
  InitialConnectorState,
} from '../../ports';
import { ConnectClusterAbilities } from '../ConnectClusterAbilities';
import { eventually } from '../kafkaAdminSuite/eventually';

export interface ConnectSuiteOptions {
  make: () => ConnectCluster;
  abilities: ConnectClusterAbilities;
}

/** What the parts of the suite share: one client, and names that nobody else uses. */
export class ConnectSuiteContext {
  readonly abilities: ConnectClusterAbilities;
  readonly #make: () => ConnectCluster;
  readonly #run = randomBytes(4).toString('hex');
  readonly #made: string[] = [];
  #cluster?: ConnectCluster;
  #count = 0;

  static create(options: ConnectSuiteOptions): ConnectSuiteContext {
    return new ConnectSuiteContext(options);
  }

  private constructor({ make, abilities }: ConnectSuiteOptions) {
    this.#make = make;
    this.abilities = abilities;
  }

  get cluster(): ConnectCluster {
    this.#cluster ??= this.#make();
    return this.#cluster;
  }

  /** A second client of the same workers. */
  another(): ConnectCluster {
    return this.#make();
  }

  /** A name that is used once. */
  name(): string {
    this.#count += 1;
    return `contract-${this.#run}-${this.#count}`;
  }

  /** The source's configuration with other values for some keys. */
  config(changes: Record<string, string> = {}): Record<string, string> {
    return { ...this.abilities.source, ...changes };
  }

  /** Makes a connector, the source unless told otherwise, and says its name. */
  async connector(
    options: {
      config?: Record<string, string>;
      initialState?: InitialConnectorState;
    } = {},
  ): Promise<string> {
    const { config = this.config(), initialState } = options;
    const name = this.name();
    this.#made.push(name);
    await this.cluster.createConnector({ name, config, initialState });
    return name;
  }

  /** Waits until a connector and each of its tasks are in a state; a stopped one has no tasks. */
  reached(name: string, state: ConnectorState): Promise<ConnectorDescription> {
    return this.until(name, connector => {
      const tasks = connector.tasks.map(task => task.state);
      expect({ state: connector.state, tasks }).toEqual({
        state,
        tasks: state === 'stopped' ? [] : [state],
      });
    });
  }

  until(
    name: string,
    check: (connector: ConnectorDescription) => void,
  ): Promise<ConnectorDescription> {
    return eventually(() => this.cluster.describeConnector(name), check);
  }

  /** The first value that passes the check. */
  eventually<TValue>(
    read: () => Promise<TValue>,
    check: (value: TValue) => void,
  ): Promise<TValue> {
    return eventually(read, check);
  }

  /** Deletes what was made and is still there. */
  async close(): Promise<void> {
    await Promise.all(
      this.#made.map(name =>
        this.cluster.deleteConnector(name).catch(expectMissing),
      ),
    );
    await this.#cluster?.close();
  }
}

function expectMissing(error: Error): void {
  if (error.name !== 'NotFoundError') {
    throw error;
  }
}
