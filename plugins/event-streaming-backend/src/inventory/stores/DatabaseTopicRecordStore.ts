// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setImmediate } from 'node:timers/promises';
import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { TopicRecord } from '../TopicInventory';
import { DatabaseFlag, DatabaseNumber } from './columnReaders';
import { StoredTopicRecord, TopicRecordStore } from './TopicRecordStore';

interface RecordRow {
  cluster: string;
  topic: string;
  owner: string;
  description: string;
  key: string | null;
  purpose: string | null;
  broadcast: DatabaseFlag;
  tags: string;
  created_by: string;
  request_id: number | null;
  created_at: DatabaseNumber;
  protected: DatabaseFlag;
  adopted: DatabaseFlag;
  gone_at: DatabaseNumber | null;
}

const READ_CHUNK = 1000;

/** The records in the plugin's database. */
export class DatabaseTopicRecordStore implements TopicRecordStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): TopicRecordStore {
    return new DatabaseTopicRecordStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get({
    cluster,
    topic,
  }: TopicTarget): Promise<StoredTopicRecord | undefined> {
    const row: RecordRow | undefined = await this.#knex('topic_records')
      .where({ cluster, topic, gone_at: null })
      .first();
    return row && toRecord(row);
  }

  async ofCluster(cluster: string): Promise<Map<string, StoredTopicRecord>> {
    const found = new Map<string, StoredTopicRecord>();
    let after = '';
    for (;;) {
      const rows: RecordRow[] = await this.#knex('topic_records')
        .where({ cluster, gone_at: null })
        .andWhere('topic', '>', after)
        .orderBy('topic')
        .limit(READ_CHUNK);
      rows.forEach(row => found.set(row.topic, toRecord(row)));
      if (rows.length < READ_CHUNK) {
        return found;
      }
      after = rows[rows.length - 1].topic;
      await setImmediate();
    }
  }

  async save(target: TopicTarget, record: TopicRecord): Promise<void> {
    const knex = this.#knex;
    const row = fromRecord(target, record);
    await knex('topic_records')
      .insert({ ...row, created_at: Date.now() })
      .onConflict(['cluster', 'topic'])
      .merge({
        ...row,
        // A topic that was made anew is as old as its new record.
        created_at: knex.raw(
          'case when topic_records.gone_at is null then topic_records.created_at else excluded.created_at end',
        ),
      });
  }

  async end({ cluster, topic }: TopicTarget): Promise<void> {
    await this.#knex('topic_records')
      .where({ cluster, topic, gone_at: null })
      .update({ gone_at: Date.now() });
  }
}

function fromRecord(
  { cluster, topic }: TopicTarget,
  record: TopicRecord,
): Omit<RecordRow, 'created_at'> {
  return {
    cluster,
    topic,
    owner: record.owner ?? '',
    description: record.description ?? '',
    key: record.key ? JSON.stringify(record.key) : null,
    purpose: record.purpose ?? null,
    broadcast: record.broadcast,
    tags: JSON.stringify(record.tags),
    created_by: record.createdBy,
    request_id: Number(record.requestId),
    protected: record.protected ?? false,
    adopted: record.adopted ?? false,
    gone_at: null,
  };
}

function toRecord(row: RecordRow): StoredTopicRecord {
  return {
    owner: row.owner || undefined,
    description: row.description || undefined,
    key: row.key === null ? undefined : JSON.parse(row.key),
    purpose: row.purpose ?? undefined,
    broadcast: Boolean(row.broadcast),
    tags: JSON.parse(row.tags),
    protected: Boolean(row.protected) || undefined,
    adopted: Boolean(row.adopted) || undefined,
    createdBy: row.created_by,
    requestId: String(row.request_id ?? ''),
    createdAt: Number(row.created_at),
  };
}
