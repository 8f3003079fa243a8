// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import {
  DatabaseFlag,
  DatabaseNumber,
  toFlag,
} from '../../stores/columnReaders';
import { inWriteChunks } from '../../stores/inWriteChunks';

/** That a connector does not work. */
export interface ConnectorTrouble {
  /** Milliseconds since the epoch. */
  since: number;
  /** Its owner was told, or need not be. */
  told: boolean;
}

interface TroubleRow {
  connector: string;
  since: DatabaseNumber;
  told: DatabaseFlag;
}

/** Which connectors are in trouble now. */
export class ConnectorTroubleStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): ConnectorTroubleStore {
    return new ConnectorTroubleStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** All of a Connect cluster by name, or that of one connector. */
  async of(
    connect: string,
    connector?: string,
  ): Promise<Map<string, ConnectorTrouble>> {
    const rows: TroubleRow[] = await this.#knex('connector_troubles')
      .where({ connect, ...(connector === undefined ? {} : { connector }) })
      .select('connector', 'since', 'told');
    return new Map(
      rows.map(row => [
        row.connector,
        { since: Number(row.since), told: toFlag(row.told) },
      ]),
    );
  }

  /** Writes down a trouble that nobody else has. */
  async begin(
    { connect, connector }: ConnectorTarget,
    trouble: ConnectorTrouble,
  ): Promise<void> {
    await this.#knex('connector_troubles')
      .insert({ connect, connector, ...trouble })
      .onConflict(['connect', 'connector'])
      .ignore();
  }

  /** Whether the caller is the one to tell of it: of all backends, one is, once. */
  async claim({ connect, connector }: ConnectorTarget): Promise<boolean> {
    const claimed = await this.#knex('connector_troubles')
      .where({ connect, connector, told: false })
      .update({ told: true });
    return claimed > 0;
  }

  /** Forgets troubles that are over; those that began later stay. */
  async end(connect: string, names: string[], at: number): Promise<void> {
    await inWriteChunks(this.#knex, names, async chunk => {
      await this.#knex('connector_troubles')
        .where({ connect })
        .whereIn('connector', chunk)
        .andWhere('since', '<=', at)
        .delete();
    });
  }
}
