// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setImmediate } from 'node:timers/promises';
import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { DatabaseFlag, DatabaseNumber } from '../../stores/columnReaders';
import { schemaKeyOf } from '../rows/schemaKeyOf';
import { RecordedVersion, SchemaRecord } from '../SchemaInventory';
import { SchemaRecordStore, StoredSchemaRecord } from './SchemaRecordStore';

interface RecordRow {
  schema_key: string;
  registry: string;
  group_name: string;
  artifact: string;
  owner: string;
  description: string;
  rule: SchemaRecord['rule'] | null;
  /** JSON; null where nobody linked anything. */
  topics: string | null;
  adopted: DatabaseFlag;
  created_by: string;
  request_id: number | null;
  created_at: DatabaseNumber;
}

interface VersionRecordRow {
  schema_key: string;
  global_id: DatabaseNumber;
  version: string;
  override: DatabaseFlag;
  created_by: string;
  request_id: number | null;
}

const READ_CHUNK = 1000;

/** The records in the plugin's database. */
export class DatabaseSchemaRecordStore implements SchemaRecordStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): SchemaRecordStore {
    return new DatabaseSchemaRecordStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get(target: SchemaTarget): Promise<StoredSchemaRecord | undefined> {
    const row: RecordRow | undefined = await this.#knex('schema_records')
      .where({ schema_key: schemaKeyOf(target) })
      .first();
    return row && toRecord(row);
  }

  async ofRegistry(registry: string): Promise<Map<string, StoredSchemaRecord>> {
    const found = new Map<string, StoredSchemaRecord>();
    let after = '';
    for (;;) {
      const rows: RecordRow[] = await this.#knex('schema_records')
        .where({ registry })
        .andWhere('schema_key', '>', after)
        .orderBy('schema_key')
        .limit(READ_CHUNK);
      rows.forEach(row => found.set(row.schema_key, toRecord(row)));
      if (rows.length < READ_CHUNK) {
        return found;
      }
      after = rows[rows.length - 1].schema_key;
      await setImmediate();
    }
  }

  async save(target: SchemaTarget, record: SchemaRecord): Promise<void> {
    const row = fromRecord(target, record);
    await this.#knex('schema_records')
      .insert({ ...row, created_at: Date.now() })
      .onConflict('schema_key')
      .merge(row);
  }

  async remove(target: SchemaTarget): Promise<void> {
    const where = { schema_key: schemaKeyOf(target) };
    await this.#knex.transaction(async trx => {
      await trx('schema_version_records').where(where).delete();
      await trx('schema_records').where(where).delete();
    });
  }

  async saveVersion(
    target: SchemaTarget,
    version: RecordedVersion,
  ): Promise<void> {
    await this.#knex('schema_version_records')
      .insert({
        schema_key: schemaKeyOf(target),
        global_id: version.globalId,
        version: version.version,
        override: version.override,
        created_by: version.createdBy,
        request_id: toRequestId(version.requestId),
        created_at: Date.now(),
      })
      .onConflict(['schema_key', 'global_id'])
      .ignore();
  }

  async versions(target: SchemaTarget): Promise<RecordedVersion[]> {
    const rows: VersionRecordRow[] = await this.#knex('schema_version_records')
      .where({ schema_key: schemaKeyOf(target) })
      .orderBy('global_id');
    return rows.map(row => ({
      version: row.version,
      globalId: Number(row.global_id),
      override: Boolean(row.override),
      createdBy: row.created_by,
      requestId: String(row.request_id ?? ''),
    }));
  }
}

function fromRecord(
  { registry, group, artifact }: SchemaTarget,
  record: SchemaRecord,
): Omit<RecordRow, 'created_at'> {
  return {
    schema_key: schemaKeyOf({ registry, group, artifact }),
    registry,
    group_name: group,
    artifact,
    owner: record.owner ?? '',
    description: record.description ?? '',
    rule: record.rule ?? null,
    topics: record.topics?.length ? JSON.stringify(record.topics) : null,
    adopted: record.adopted ?? false,
    created_by: record.createdBy,
    request_id: toRequestId(record.requestId),
  };
}

function toRecord(row: RecordRow): StoredSchemaRecord {
  return {
    owner: row.owner || undefined,
    description: row.description || undefined,
    rule: row.rule ?? undefined,
    topics: row.topics === null ? undefined : JSON.parse(row.topics),
    adopted: Boolean(row.adopted) || undefined,
    createdBy: row.created_by,
    requestId: String(row.request_id ?? ''),
    createdAt: Number(row.created_at),
  };
}

/** Null for what no request asked for. */
function toRequestId(id: string): number | null {
  return id === '' ? null : Number(id);
}
