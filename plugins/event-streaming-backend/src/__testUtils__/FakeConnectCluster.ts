// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConflictError,
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  ConfigValidation,
  ConnectCluster,
  ConnectConfigKey,
  ConnectorConfigChanges,
  ConnectorDescription,
  ConnectorOffset,
  ConnectorState,
  ConnectorTask,
  ConnectPlugin,
  NewConnector,
} from '@sluice/plugin-event-streaming-node';
import { FAKE_PLUGIN_KEYS, FAKE_PLUGINS } from './fakeConnectPlugins';

const WORKER = '127.0.0.1:8083';

/** What a test puts into the Connect cluster. */
export interface FakeConnector
  extends Partial<Omit<ConnectorDescription, 'name' | 'config' | 'tasks'>> {
  config?: Record<string, string>;
  /** Keys whose values are secrets; they are not told. */
  redacted?: string[];
  /** States of its tasks; one that runs when left out. */
  tasks?: (ConnectorState | Partial<ConnectorTask>)[];
}

/** A Connect cluster whose content and outages a test decides about. */
export class FakeConnectCluster implements ConnectCluster {
  readonly #connectors = new Map<string, ConnectorDescription>();
  readonly offsets = new Map<string, ConnectorOffset[]>();
  readonly activeTopics = new Map<string, string[]>();
  /** What is installed; a test may add and remove. */
  readonly plugins: ConnectPlugin[] = [...FAKE_PLUGINS];
  /** The keys of plug-ins that have others than the usual. */
  readonly keys = new Map<string, ConnectConfigKey[]>(
    Object.entries(FAKE_PLUGIN_KEYS),
  );
  /** What validation finds wrong, by key. */
  readonly problems = new Map<string, string[]>();
  /** What validation recommends, by key. */
  readonly recommended = new Map<string, string[]>();
  /** Why nothing is answered. */
  outage?: string;
  /** Its workers share out the work anew: changes are refused. */
  rebalancing = false;
  /** The state that a changed connector gets instead of the one asked for. */
  stuckIn?: ConnectorState;
  /** What a restart leaves failed again, as the trace. */
  failsAgain?: string;
  /** How often each call was made. */
  readonly calls: Record<string, number> = {};

  /** Makes a connector past the portal, or puts another in its place. */
  put(
    name: string,
    {
      config = {},
      redacted = [],
      tasks = ['running'],
      ...given
    }: FakeConnector = {},
  ): void {
    const className =
      given.className ?? config['connector.class'] ?? FAKE_PLUGINS[0].className;
    const state = given.state ?? 'running';
    this.#connectors.set(name, {
      name,
      type: this.#typeOf(className),
      className,
      state,
      worker: WORKER,
      ...given,
      config: {
        values: { 'connector.class': className, ...config, name },
        redacted: [...redacted].sort(),
      },
      tasks: tasks.map((task, id) => ({
        id,
        worker: WORKER,
        state: 'running',
        ...(typeof task === 'string' ? { state: task } : task),
      })),
    });
  }

  /** Deletes a connector past the portal. */
  remove(name: string): void {
    this.#connectors.delete(name);
  }

  async describe() {
    this.#answer('describe');
    return { version: '4.3.1', kafkaClusterId: 'fake' };
  }

  async listConnectors() {
    this.#answer('listConnectors');
    return [...this.#connectors.values()];
  }

  async describeConnector(name: string) {
    this.#answer('describeConnector');
    return this.#connector(name);
  }

  async listActiveTopics(name: string) {
    this.#answer('listActiveTopics');
    this.#connector(name);
    return this.activeTopics.get(name) ?? [];
  }

  async readOffsets(name: string) {
    this.#answer('readOffsets');
    this.#connector(name);
    return this.offsets.get(name) ?? [];
  }

  async listPlugins() {
    this.#answer('listPlugins');
    return [...this.plugins];
  }

  async describePlugin(className: string) {
    this.#answer('describePlugin');
    const keys = this.keys.get(className);
    if (!keys) {
      throw new NotFoundError(`There is no plug-in '${className}'`);
    }
    return keys;
  }

  async validateConfig(
    config: Record<string, string>,
  ): Promise<ConfigValidation> {
    this.#answer('validateConfig');
    const keys = this.keys.get(config['connector.class'] ?? '') ?? [];
    const found = keys.map(key => ({
      key,
      errors: [
        ...(this.problems.get(key.name) ?? []),
        ...(key.required && !config[key.name]
          ? [`Missing required configuration "${key.name}"`]
          : []),
      ],
      recommendedValues: this.recommended.get(key.name) ?? [],
      visible: true,
    }));
    return {
      errorCount: found.flatMap(({ errors }) => errors).length,
      groups: [...new Set(keys.flatMap(({ group }) => group ?? []))],
      keys: found,
    };
  }

  async createConnector({ name, config, initialState }: NewConnector) {
    this.#change('createConnector');
    if (this.#connectors.has(name)) {
      throw new ConflictError(`Connector '${name}' is there already`);
    }
    const state = this.stuckIn ?? initialState ?? 'running';
    const tasks = state === 'stopped' ? [] : [state];
    this.put(name, { config, state, tasks });
  }

  async alterConfig(name: string, changes: ConnectorConfigChanges) {
    this.#change('alterConfig');
    const { config } = this.#connector(name);
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) {
        delete config.values[key];
      } else {
        config.values[key] = value;
      }
    }
    config.redacted = config.redacted.filter(key => !(key in changes));
  }

  async pause(name: string) {
    this.#change('pause');
    this.#become(name, 'paused');
  }

  async resume(name: string) {
    this.#change('resume');
    this.#become(name, 'running');
  }

  async stop(name: string) {
    this.#change('stop');
    this.#become(name, 'stopped');
  }

  async restart(name: string, tasks: 'none' | 'failed' | 'all') {
    this.#change('restart');
    const connector = this.#connector(name);
    this.#restarted(connector);
    connector.tasks
      .filter(
        ({ state }) =>
          tasks === 'all' || (tasks === 'failed' && state === 'failed'),
      )
      .forEach(task => this.#restarted(task));
  }

  async restartTask(name: string, id: number) {
    this.#change('restartTask');
    const task = this.#connector(name).tasks.find(each => each.id === id);
    if (!task) {
      throw new NotFoundError(`Connector '${name}' has no task ${id}`);
    }
    this.#restarted(task);
  }

  async deleteConnector(name: string) {
    this.#change('deleteConnector');
    this.#connector(name);
    this.#connectors.delete(name);
  }

  async resetOffsets(name: string) {
    this.#change('resetOffsets');
    this.#assertStopped(name);
    this.offsets.delete(name);
  }

  async alterOffsets(name: string, offsets: ConnectorOffset[]) {
    this.#change('alterOffsets');
    this.#assertStopped(name);
    this.offsets.set(name, offsets);
  }

  async close() {}

  #become(name: string, wanted: ConnectorState): void {
    const connector = this.#connector(name);
    const state = this.stuckIn ?? wanted;
    const hadTasks = connector.tasks.length > 0;
    connector.state = state;
    connector.tasks =
      state === 'stopped'
        ? []
        : (hadTasks ? connector.tasks : [{ id: 0, worker: WORKER }]).map(
            task => ({ ...task, state }),
          );
  }

  #restarted(part: { state: ConnectorState; trace?: string }): void {
    if (part.state === 'failed') {
      part.state = this.stuckIn ?? (this.failsAgain ? 'failed' : 'running');
      part.trace = this.failsAgain;
    }
  }

  #assertStopped(name: string): void {
    if (this.#connector(name).state !== 'stopped') {
      throw new InputError(`Connector '${name}' is not stopped`);
    }
  }

  #answer(call: string): void {
    this.calls[call] = (this.calls[call] ?? 0) + 1;
    if (this.outage) {
      throw new ServiceUnavailableError(this.outage);
    }
  }

  #change(call: string): void {
    this.#answer(call);
    if (this.rebalancing) {
      throw new ServiceUnavailableError(
        'The Connect cluster is rebalancing and takes no change now; try again in a moment',
      );
    }
  }

  #connector(name: string): ConnectorDescription {
    const found = this.#connectors.get(name);
    if (!found) {
      throw new NotFoundError(`There is no connector '${name}'`);
    }
    return found;
  }

  #typeOf(className: string): ConnectorDescription['type'] {
    const type = this.plugins.find(each => each.className === className)?.type;
    return type === 'source' || type === 'sink' ? type : 'unknown';
  }
}
