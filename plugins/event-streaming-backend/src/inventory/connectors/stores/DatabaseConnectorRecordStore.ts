// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { DatabaseFlag, DatabaseNumber } from '../../stores/columnReaders';
import { ConnectorRecord } from '../ConnectorInventory';
import {
  ConnectorRecordStore,
  StoredConnectorRecord,
} from './ConnectorRecordStore';

interface RecordRow {
  connect: string;
  connector: string;
  owner: string;
  description: string;
  adopted: DatabaseFlag;
  created_by: string;
  request_id: number | null;
  created_at: DatabaseNumber;
}

/** The records in the plugin's database. */
export class DatabaseConnectorRecordStore implements ConnectorRecordStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): ConnectorRecordStore {
    return new DatabaseConnectorRecordStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get({
    connect,
    connector,
  }: ConnectorTarget): Promise<StoredConnectorRecord | undefined> {
    const row: RecordRow | undefined = await this.#knex('connector_records')
      .where({ connect, connector })
      .first();
    return row && toRecord(row);
  }

  async ofConnect(
    connect: string,
  ): Promise<Map<string, StoredConnectorRecord>> {
    const rows: RecordRow[] = await this.#knex('connector_records').where({
      connect,
    });
    return new Map(rows.map(row => [row.connector, toRecord(row)]));
  }

  async save(target: ConnectorTarget, record: ConnectorRecord): Promise<void> {
    const row = fromRecord(target, record);
    await this.#knex('connector_records')
      .insert({ ...row, created_at: Date.now() })
      .onConflict(['connect', 'connector'])
      .merge(row);
  }

  async remove({ connect, connector }: ConnectorTarget): Promise<void> {
    await this.#knex('connector_records')
      .where({ connect, connector })
      .delete();
  }
}

function fromRecord(
  { connect, connector }: ConnectorTarget,
  record: ConnectorRecord,
): Omit<RecordRow, 'created_at'> {
  return {
    connect,
    connector,
    owner: record.owner ?? '',
    description: record.description ?? '',
    adopted: record.adopted ?? false,
    created_by: record.createdBy,
    // Null for what no request asked for.
    request_id: record.requestId === '' ? null : Number(record.requestId),
  };
}

function toRecord(row: RecordRow): StoredConnectorRecord {
  return {
    owner: row.owner || undefined,
    description: row.description || undefined,
    adopted: Boolean(row.adopted) || undefined,
    createdBy: row.created_by,
    requestId: String(row.request_id ?? ''),
    createdAt: Number(row.created_at),
  };
}
