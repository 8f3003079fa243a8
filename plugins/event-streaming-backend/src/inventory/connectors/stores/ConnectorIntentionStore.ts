// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { LastingAct } from '../../../kinds/connector/actions/ConnectorAct';
import { DatabaseNumber } from '../../stores/columnReaders';

/** What somebody wants to be done to a connector, told to the worker or about to be. */
export interface ConnectorIntention {
  act: LastingAct;
  /** Entity ref of the person. */
  by: string;
  /** Milliseconds since the epoch. */
  at: number;
}

interface IntentionRow {
  connector: string;
  action: LastingAct['action'];
  by: string;
  at: DatabaseNumber;
}

/** Actions of which nobody knows yet whether they were done. */
export class ConnectorIntentionStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): ConnectorIntentionStore {
    return new ConnectorIntentionStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** All of a Connect cluster by name, or that of one connector. */
  async of(
    connect: string,
    connector?: string,
  ): Promise<Map<string, ConnectorIntention>> {
    const rows: IntentionRow[] = await this.#knex('connector_intentions')
      .where({ connect, ...(connector === undefined ? {} : { connector }) })
      .select('connector', 'action', 'by', 'at');
    return new Map(
      rows.map(({ connector: name, action, by, at }) => [
        name,
        { act: { action }, by, at: Number(at) },
      ]),
    );
  }

  /** The newest one of a connector is kept. */
  async save(
    { connect, connector }: ConnectorTarget,
    { act, by, at }: ConnectorIntention,
  ): Promise<void> {
    const row = { action: act.action, by, at };
    await this.#knex('connector_intentions')
      .insert({ connect, connector, ...row })
      .onConflict(['connect', 'connector'])
      .merge(row);
  }

  /** Forgets the one of then; a newer one stays. */
  async remove(
    { connect, connector }: ConnectorTarget,
    at: number,
  ): Promise<void> {
    await this.#knex('connector_intentions')
      .where({ connect, connector })
      .andWhere('at', '<=', at)
      .delete();
  }
}
