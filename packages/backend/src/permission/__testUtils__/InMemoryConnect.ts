// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError, NotFoundError } from '@backstage/errors';
import {
  ConfigValidation,
  ConnectCluster,
  ConnectConfigKey,
  ConnectorConfigChanges,
  ConnectorDescription,
  ConnectorState,
  NewConnector,
} from '@sluice/plugin-event-streaming-node';

/** The one class of connectors that it has. */
export const FILE_SOURCE =
  'org.apache.kafka.connect.file.FileStreamSourceConnector';

const KEYS = ['connector.class', 'file', 'topic'].map(
  (name, order): ConnectConfigKey => ({
    name,
    type: 'STRING',
    required: true,
    importance: 'high',
    documentation: '',
    order,
    displayName: name,
    dependents: [],
  }),
);

/** A Connect cluster with sources that do as they are told, at once. */
export class InMemoryConnect implements ConnectCluster {
  readonly #connectors = new Map<string, ConnectorDescription>();

  /** With these connectors, all of them stopped. */
  static create(names: readonly string[]): InMemoryConnect {
    const connect = new InMemoryConnect();
    names.forEach(name => connect.#put(name, {}, 'stopped'));
    return connect;
  }

  private constructor() {}

  async describe() {
    return { version: '4.3.1', kafkaClusterId: 'in-memory' };
  }

  async listConnectors() {
    return [...this.#connectors.values()];
  }

  async describeConnector(name: string) {
    const found = this.#connectors.get(name);
    if (!found) {
      throw new NotFoundError(`There is no connector '${name}'`);
    }
    return found;
  }

  async listActiveTopics() {
    return [];
  }

  async readOffsets() {
    return [{ partition: { filename: 'usage' }, offset: { position: 42 } }];
  }

  async listPlugins() {
    return [{ className: FILE_SOURCE, type: 'source' as const }];
  }

  async describePlugin() {
    return KEYS;
  }

  async validateConfig(): Promise<ConfigValidation> {
    const keys = KEYS.map(key => ({
      key,
      errors: [],
      recommendedValues: [],
      visible: true,
    }));
    return { errorCount: 0, groups: [], keys };
  }

  async createConnector({ name, config, initialState }: NewConnector) {
    this.#put(name, config, initialState ?? 'running');
  }

  async alterConfig(name: string, changes: ConnectorConfigChanges) {
    const { config, state } = await this.describeConnector(name);
    const kept = Object.entries({ ...config.values, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
    this.#put(name, Object.fromEntries(kept), state);
  }

  pause(name: string) {
    return this.#become(name, 'paused');
  }

  resume(name: string) {
    return this.#become(name, 'running');
  }

  stop(name: string) {
    return this.#become(name, 'stopped');
  }

  async restart(name: string) {
    await this.describeConnector(name);
  }

  async restartTask(name: string) {
    await this.describeConnector(name);
  }

  async deleteConnector(name: string) {
    this.#connectors.delete(name);
  }

  async resetOffsets(name: string) {
    if ((await this.describeConnector(name)).state !== 'stopped') {
      throw new InputError(`Connector '${name}' is not stopped`);
    }
  }

  async alterOffsets(name: string) {
    await this.resetOffsets(name);
  }

  async close() {}

  async #become(name: string, state: ConnectorState) {
    const { config } = await this.describeConnector(name);
    this.#put(name, config.values, state);
  }

  #put(name: string, config: Record<string, string>, state: ConnectorState) {
    this.#connectors.set(name, {
      name,
      type: 'source',
      className: FILE_SOURCE,
      config: {
        values: { 'connector.class': FILE_SOURCE, ...config },
        redacted: [],
      },
      state,
      tasks: state === 'stopped' ? [] : [{ id: 0, state }],
    });
  }
}
