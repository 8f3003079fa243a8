// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setImmediate } from 'node:timers/promises';
import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { DatabaseRow } from '../../stores/columnReaders';
import { giveWay } from '../../stores/giveWay';
import { inWriteChunks } from '../../stores/inWriteChunks';
import { pendingRowsIn } from '../../stores/pendingRowsIn';
import { ComputedConnector } from '../rows/computeConnectorRow';
import {
  ConnectorRow,
  ConnectorTopicRow,
  PreviousConnector,
} from '../rows/ConnectorRow';
import { connectorHealthRankOf } from '../rows/connectorRowHealthOf';
import { ConnectorStore } from './ConnectorStore';
import {
  toConnectorRow,
  toConnectorTopicRow,
  toPreviousConnector,
} from './toConnectorRow';

const KEYS = ['connect', 'connector'];
/** What is known of a connector beside its row, while it is there. */
const TABLES_OF_CONNECTORS = [
  'connector_topics',
  'connector_actions',
  'connector_intentions',
  'connector_troubles',
];
const TOPIC_KEYS = ['connector', 'topic', 'role'];
/** Rows that are read before others get their turn. */
const READ_CHUNK = 250;
const TOPICS_CHUNK = 1000;

const PREVIOUS_COLUMNS: (keyof PreviousConnector)[] = [
  'connector',
  'present',
  'health',
  'config_hash',
  'row_hash',
  'entity_hash',
  'observed_at',
];

/** The rows in the plugin's database. */
export class DatabaseConnectorStore implements ConnectorStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): ConnectorStore {
    return new DatabaseConnectorStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get(target: ConnectorTarget): Promise<ConnectorRow | undefined> {
    const row: DatabaseRow<ConnectorRow> | undefined = await this.#knex(
      'connectors',
    )
      .where(keyOf(target))
      .first();
    return row && toConnectorRow(row);
  }

  async topics(target: ConnectorTarget): Promise<ConnectorTopicRow[]> {
    const rows: DatabaseRow<ConnectorTopicRow>[] = await this.#knex(
      'connector_topics',
    )
      .where(keyOf(target))
      .orderBy(['topic', 'role']);
    return rows.map(toConnectorTopicRow);
  }

  async topicsOf(connect: string): Promise<Map<string, ConnectorTopicRow[]>> {
    const found = new Map<string, ConnectorTopicRow[]>();
    let after = ['', '', ''];
    for (;;) {
      const rows: DatabaseRow<ConnectorTopicRow>[] = await this.#knex(
        'connector_topics',
      )
        .where({ connect })
        .whereRaw('(connector, topic, role) > (?, ?, ?)', after)
        .orderBy(['connector', 'topic', 'role'])
        .limit(TOPICS_CHUNK);
      for (const row of rows.map(toConnectorTopicRow)) {
        const list = found.get(row.connector);
        if (list) {
          list.push(row);
        } else {
          found.set(row.connector, [row]);
        }
      }
      if (rows.length < TOPICS_CHUNK) {
        return found;
      }
      const { connector, topic, role } = rows[rows.length - 1];
      after = [connector, topic, role];
      await setImmediate();
    }
  }

  async previous(
    connect: string,
    names?: string[],
  ): Promise<Map<string, PreviousConnector>> {
    const found = new Map<string, PreviousConnector>();
    let after = '';
    for (;;) {
      const query = this.#knex('connectors')
        .select(PREVIOUS_COLUMNS)
        .where({ connect })
        .andWhere('connector', '>', after)
        .orderBy('connector')
        .limit(READ_CHUNK);
      const rows: DatabaseRow<PreviousConnector>[] = await (names
        ? query.whereIn('connector', names)
        : query);
      rows.forEach(row => found.set(row.connector, toPreviousConnector(row)));
      if (rows.length < READ_CHUNK) {
        return found;
      }
      after = rows[rows.length - 1].connector;
      await setImmediate();
    }
  }

  async save(connectors: ComputedConnector[]): Promise<void> {
    const knex = this.#knex;
    const changed = connectors.filter(({ isChanged }) => isChanged);
    await inWriteChunks(knex, changed, async chunk => {
      await knex('connectors')
        .insert(chunk.map(({ row }) => row))
        .onConflict(KEYS)
        .merge()
        .where('connectors.row_hash', '<>', knex.raw('excluded.row_hash'))
        .andWhere(
          'connectors.observed_at',
          '<=',
          knex.raw('excluded.observed_at'),
        );
      await giveWay();
      await this.#replaceTopics(chunk);
    });
  }

  async savePending(connector: ComputedConnector): Promise<void> {
    await this.#knex('connectors')
      .insert(connector.row)
      .onConflict(KEYS)
      .merge()
      .where('connectors.present', false);
    const { connect, connector: name } = connector.row;
    const stored = await this.get({ connect, connector: name });
    if (stored && !stored.present) {
      await this.#replaceTopics([connector]);
    }
  }

  async pending(connect: string): Promise<ConnectorRow[]> {
    const rows: DatabaseRow<ConnectorRow>[] = await pendingRowsIn(
      this.#knex,
      'connectors',
      { connect },
    );
    return rows.map(toConnectorRow);
  }

  async removePending(
    target: ConnectorTarget,
    observedAt?: number,
  ): Promise<void> {
    const removed = await pendingRowsIn(
      this.#knex,
      'connectors',
      keyOf(target),
      observedAt,
    ).delete();
    if (removed) {
      await this.#knex('connector_topics').where(keyOf(target)).delete();
    }
  }

  async markMissing(
    connect: string,
    names: string[],
    now: number,
  ): Promise<void> {
    await inWriteChunks(this.#knex, names, chunk =>
      this.#olderRows(connect, chunk, now).update({
        present: false,
        state: null,
        health: 'missing',
        health_rank: connectorHealthRankOf('missing'),
        health_reason: 'The Connect cluster no longer has this connector',
        row_hash: '',
        entity_hash: '',
        observed_at: now,
      }),
    );
  }

  async remove(connect: string, names: string[], now: number): Promise<void> {
    await inWriteChunks(this.#knex, names, async chunk => {
      await this.#olderRows(connect, chunk, now).delete();
      const left: string[] = await this.#knex('connectors')
        .where({ connect })
        .whereIn('connector', chunk)
        .pluck('connector');
      const gone = chunk.filter(name => !left.includes(name));
      for (const table of TABLES_OF_CONNECTORS) {
        await this.#knex(table)
          .where({ connect })
          .whereIn('connector', gone)
          .delete();
      }
    });
  }

  /** Of one Connect cluster, in few statements. */
  async #replaceTopics(connectors: ComputedConnector[]): Promise<void> {
    const { connect } = connectors[0].row;
    const wanted = connectors.flatMap(({ topics }) => topics);
    const rows: DatabaseRow<ConnectorTopicRow>[] = await this.#knex(
      'connector_topics',
    )
      .where({ connect })
      .whereIn(
        'connector',
        connectors.map(({ row }) => row.connector),
      );
    const stored = rows.map(toConnectorTopicRow);
    const wantedPrints = new Set(wanted.map(printOf));
    const storedPrints = new Set(stored.map(printOf));
    await inWriteChunks(
      this.#knex,
      stored.filter(row => !wantedPrints.has(printOf(row))),
      chunk =>
        this.#knex('connector_topics')
          .where({ connect })
          .whereIn(
            TOPIC_KEYS,
            chunk.map(row => [row.connector, row.topic, row.role]),
          )
          .delete(),
    );
    await inWriteChunks(
      this.#knex,
      wanted.filter(row => !storedPrints.has(printOf(row))),
      chunk =>
        this.#knex('connector_topics')
          .insert(chunk)
          .onConflict([...KEYS, 'topic', 'role'])
          .merge(),
    );
  }

  #olderRows(connect: string, names: string[], now: number) {
    return this.#knex('connectors')
      .where({ connect })
      .whereIn('connector', names)
      .andWhere('observed_at', '<=', now);
  }
}

function keyOf({ connect, connector }: ConnectorTarget): ConnectorTarget {
  return { connect, connector };
}

function printOf(row: ConnectorTopicRow): string {
  const { connector, cluster, topic, role, seen } = row;
  return JSON.stringify([connector, cluster, topic, role, seen]);
}
