// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorAction,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { DatabaseNumber } from '../../stores/columnReaders';

interface ActionRow {
  connect: string;
  connector: string;
  action: ConnectorAction['action'];
  task: number | null;
  by: string;
  at: DatabaseNumber;
}

/** What somebody last did to each connector at once. */
export class ConnectorActionStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): ConnectorActionStore {
    return new ConnectorActionStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get({
    connect,
    connector,
  }: ConnectorTarget): Promise<ConnectorAction | undefined> {
    const row: ActionRow | undefined = await this.#knex('connector_actions')
      .where({ connect, connector })
      .first();
    return (
      row && {
        action: row.action,
        by: row.by,
        at: new Date(Number(row.at)).toISOString(),
        task: row.task ?? undefined,
      }
    );
  }

  /** Keeps the newest one: what was done before may come to light later. */
  async save(
    { connect, connector }: ConnectorTarget,
    { action, by, at, task }: ConnectorAction,
  ): Promise<void> {
    const row = {
      action,
      by,
      at: new Date(at).getTime(),
      task: task ?? null,
    };
    const knex = this.#knex;
    await knex('connector_actions')
      .insert({ connect, connector, ...row })
      .onConflict(['connect', 'connector'])
      .merge(row)
      .where('connector_actions.at', '<=', knex.raw('excluded.at'));
  }
}
