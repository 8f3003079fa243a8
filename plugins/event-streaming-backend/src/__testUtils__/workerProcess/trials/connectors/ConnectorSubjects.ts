// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { ConnectCluster } from '@sluice/plugin-event-streaming-node';
import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unlessMissing } from '../../../../kinds/unlessMissing';
import { eventually } from '../../../eventually';
import { EngineCore } from '../../createEngineCore';
import { KnownTopic } from '../KnownTopic';
import { TrialSubjects } from '../TrialSubjects';
import {
  ConnectorCase,
  FED_TOPIC,
  GIVEN_CONFIG,
  LiveConnector,
  READ_FILE,
} from './connectorCases';

const CONNECT = 'connect';

/** Where a connector stands that has read something already. */
const STANDS = { partition: { filename: READ_FILE }, offset: { position: 4 } };

/** Connectors of trials, on a real worker; one at a time, as each costs it a thread. */
export class ConnectorSubjects
  implements TrialSubjects<ConnectorTarget, LiveConnector>
{
  readonly #core: EngineCore;
  readonly #topic: KnownTopic;
  #last?: string;

  static create(core: EngineCore): ConnectorSubjects {
    return new ConnectorSubjects(core);
  }

  private constructor(core: EngineCore) {
    this.#core = core;
    this.#topic = KnownTopic.create(core, FED_TOPIC);
  }

  get client(): ConnectCluster {
    return this.#core.connects.client(CONNECT);
  }

  async next({
    given,
  }: Pick<ConnectorCase, 'given'>): Promise<ConnectorTarget> {
    await this.#removeLast();
    await this.#topic.make();
    await mkdir(dirname(READ_FILE), { recursive: true });
    await writeFile(READ_FILE, 'one\ntwo\n');
    const connector = `billing.fault-t${randomUUID().slice(0, 8)}`;
    this.#last = connector;
    const target = { connect: CONNECT, connector };
    if (given !== 'nothing') {
      await this.#make(target, given === 'an object');
    }
    return target;
  }

  async live(target: ConnectorTarget): Promise<LiveConnector> {
    const { connector } = target;
    const all = await this.client.listConnectors();
    const found = all.filter(({ name }) => name === connector);
    const record = await this.#core.ofConnectors.record(target);
    return {
      count: found.length,
      states: found.flatMap(({ state, tasks }) => [
        state,
        ...tasks.map(task => `task ${task.id} ${task.state}`),
      ]),
      config: found.flatMap(({ config: { values } }) =>
        Object.keys(values)
          .filter(key => key !== 'name')
          .sort()
          .map(key => `${key}=${values[key]}`),
      ),
      offsets: await (found.length
        ? this.#offsets(connector)
        : this.#offsetsLeft(connector)),
      owner: record?.owner,
      description: record?.description,
    };
  }

  async close(): Promise<void> {
    await this.#removeLast();
    await rm(READ_FILE, { force: true });
    await this.#topic.remove();
  }

  /** A connector of billing with a record, as after a creation. */
  async #make(target: ConnectorTarget, runs: boolean) {
    const { connector } = target;
    await this.#makeStopped(connector);
    await this.client.alterOffsets(connector, [STANDS]);
    await eventually(async () => (await this.#offsets(connector)) === 1);
    if (runs) {
      await this.client.resume(connector);
      await this.#until(target, 'running,task 0 running');
    }
    await this.#core.ofConnectors.saveRecord(target, {
      owner: 'group:default/billing',
      description: 'There before',
      createdBy: 'user:default/anna',
      requestId: '',
    });
  }

  async #makeStopped(name: string) {
    await this.client.createConnector({
      name,
      config: GIVEN_CONFIG,
      initialState: 'stopped',
    });
    await this.#until({ connector: name }, 'stopped');
  }

  async #until({ connector }: { connector: string }, states: string) {
    await eventually(async () => {
      const found = await unlessMissing(
        this.client.describeConnector(connector),
      );
      const { state, tasks = [] } = found ?? {};
      const all = [state, ...tasks.map(it => `task ${it.id} ${it.state}`)];
      return all.join() === states;
    });
  }

  async #offsets(connector: string): Promise<number> {
    const offsets = await this.client.readOffsets(connector);
    return offsets.filter(({ offset }) => offset !== undefined).length;
  }

  /** What the next connector of the name would find. */
  async #offsetsLeft(connector: string): Promise<number> {
    await this.#makeStopped(connector);
    try {
      return await this.#offsets(connector);
    } finally {
      await this.client.deleteConnector(connector);
    }
  }

  async #removeLast() {
    if (this.#last !== undefined) {
      await unlessMissing(this.client.deleteConnector(this.#last));
      this.#last = undefined;
    }
  }
}
