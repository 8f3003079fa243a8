// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setImmediate } from 'node:timers/promises';
import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { DatabaseRow } from '../../stores/columnReaders';
import { inWriteChunks } from '../../stores/inWriteChunks';
import { pendingRowsIn } from '../../stores/pendingRowsIn';
import { ComputedSchema } from '../rows/computeSchemaRow';
import { RelinkedSchema } from '../rows/relinkedSchemaOf';
import { schemaHealthRankOf } from '../rows/schemaHealthOf';
import { schemaKeyOf } from '../rows/schemaKeyOf';
import {
  PreviousSchema,
  SchemaRow,
  SchemaTopicRow,
  SchemaVersionRow,
} from '../rows/SchemaRow';
import { SchemaStore } from './SchemaStore';
import { toPreviousSchema, toSchemaRow, toVersionRow } from './toSchemaRow';

const KEY = 'schema_key';
/** Rows that are read before others get their turn: some 3 ms. */
const READ_CHUNK = 250;

const PREVIOUS_COLUMNS: (keyof PreviousSchema)[] = [
  'schema_key',
  'group_name',
  'artifact',
  'present',
  'level',
  'origin',
  'artifact_level',
  'group_level',
  'global_level',
  'drift_since',
  'changed_at',
  'health',
  'row_hash',
  'entity_hash',
  'versions_hash',
  'observed_at',
];

/** The rows in the plugin's database. */
export class DatabaseSchemaStore implements SchemaStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): SchemaStore {
    return new DatabaseSchemaStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get(target: SchemaTarget): Promise<SchemaRow | undefined> {
    const row: DatabaseRow<SchemaRow> | undefined = await this.#knex('schemas')
      .where({ schema_key: schemaKeyOf(target) })
      .first();
    return row && toSchemaRow(row);
  }

  async versions(target: SchemaTarget): Promise<SchemaVersionRow[]> {
    const rows: DatabaseRow<SchemaVersionRow>[] = await this.#knex(
      'schema_versions',
    )
      .where({ schema_key: schemaKeyOf(target) })
      .orderBy('global_id', 'desc');
    return rows.map(toVersionRow);
  }

  async topics(target: SchemaTarget): Promise<SchemaTopicRow[]> {
    return this.#knex('schema_topics')
      .where({ schema_key: schemaKeyOf(target) })
      .orderBy(['cluster', 'topic', 'part']);
  }

  async previous(
    registry: string,
    keys?: string[],
  ): Promise<Map<string, PreviousSchema>> {
    const found = new Map<string, PreviousSchema>();
    let after = ['', ''];
    for (;;) {
      const query = this.#knex('schemas')
        .select(PREVIOUS_COLUMNS)
        .where({ registry })
        // As the index has them: by key, each part would sort all of them.
        .whereRaw('(artifact, group_name) > (?, ?)', after)
        .orderBy(['artifact', 'group_name'])
        .limit(READ_CHUNK);
      const rows: DatabaseRow<PreviousSchema>[] = await (keys
        ? query.whereIn(KEY, keys)
        : query);
      rows.forEach(row => found.set(row.schema_key, toPreviousSchema(row)));
      if (rows.length < READ_CHUNK) {
        return found;
      }
      const { artifact, group_name } = rows[rows.length - 1];
      after = [artifact, group_name];
      await setImmediate();
    }
  }

  async save(schemas: ComputedSchema[]): Promise<void> {
    const knex = this.#knex;
    const changed = schemas.filter(({ isChanged }) => isChanged);
    await inWriteChunks(knex, changed, chunk =>
      knex('schemas')
        .insert(chunk.map(({ row }) => row))
        .onConflict(KEY)
        .merge()
        .where('schemas.row_hash', '<>', knex.raw('excluded.row_hash'))
        .andWhere(
          'schemas.observed_at',
          '<=',
          knex.raw('excluded.observed_at'),
        ),
    );
    await this.#saveParts(changed);
  }

  async saveRelinked({ row, topics }: RelinkedSchema): Promise<void> {
    const { schema_key: key, owner, owner_source, owner_exists } = row;
    const { visibility, health, health_rank, health_reason } = row;
    await this.#knex('schemas')
      .where({ schema_key: key })
      .update({
        ...{ owner, owner_source, owner_exists, visibility },
        ...{ health, health_rank, health_reason },
        ...{ row_hash: row.row_hash, entity_hash: row.entity_hash },
      });
    await this.#replaceTopics([{ key, topics }]);
  }

  async savePending({ row, topics }: ComputedSchema): Promise<void> {
    await this.#knex('schemas')
      .insert(row)
      .onConflict(KEY)
      .merge()
      .where('schemas.present', false);
    await this.#replaceTopics([{ key: row.schema_key, topics }]);
  }

  async pending(registry: string): Promise<SchemaRow[]> {
    const rows: DatabaseRow<SchemaRow>[] = await pendingRowsIn(
      this.#knex,
      'schemas',
      { registry },
    );
    return rows.map(toSchemaRow);
  }

  async removePending(
    target: SchemaTarget,
    observedAt?: number,
  ): Promise<void> {
    const schema_key = schemaKeyOf(target);
    const removed = await pendingRowsIn(
      this.#knex,
      'schemas',
      { schema_key },
      observedAt,
    ).delete();
    if (removed) {
      await this.#removeParts([schema_key]);
    }
  }

  async markMissing(keys: string[], now: number): Promise<void> {
    await inWriteChunks(this.#knex, keys, chunk =>
      this.#olderRows(chunk, now).update({
        present: false,
        health: 'missing',
        health_rank: schemaHealthRankOf('missing'),
        health_reason: 'The registry no longer has this schema',
        row_hash: '',
        entity_hash: '',
        observed_at: now,
      }),
    );
  }

  async remove(keys: string[], now: number): Promise<void> {
    await inWriteChunks(this.#knex, keys, async chunk => {
      await this.#olderRows(chunk, now).delete();
      const left: string[] = await this.#knex('schemas')
        .whereIn(KEY, chunk)
        .pluck(KEY);
      await this.#removeParts(chunk.filter(key => !left.includes(key)));
    });
  }

  async #saveParts(schemas: ComputedSchema[]): Promise<void> {
    const changed = schemas.flatMap(({ row, versions }) =>
      versions ? [{ key: row.schema_key, versions }] : [],
    );
    await inWriteChunks(
      this.#knex,
      changed.flatMap(({ versions }) => versions),
      chunk =>
        this.#knex('schema_versions')
          .insert(chunk)
          .onConflict([KEY, 'global_id'])
          .merge(),
    );
    await this.#removeOtherVersions(changed);
    await this.#replaceTopics(
      schemas.map(({ row, topics }) => ({ key: row.schema_key, topics })),
    );
  }

  async #removeOtherVersions(
    schemas: { key: string; versions: SchemaVersionRow[] }[],
  ): Promise<void> {
    await inWriteChunks(this.#knex, schemas, async chunk => {
      const ids = new Set(
        chunk.flatMap(({ versions }) => versions.map(row => row.global_id)),
      );
      const stored: DatabaseRow<SchemaVersionRow>[] = await this.#knex(
        'schema_versions',
      )
        .whereIn(
          KEY,
          chunk.map(({ key }) => key),
        )
        .select(KEY, 'global_id');
      const gone = stored.filter(row => !ids.has(Number(row.global_id)));
      for (const { schema_key, global_id } of gone) {
        await this.#knex('schema_versions')
          .where({ schema_key, global_id })
          .delete();
      }
    });
  }

  async #replaceTopics(
    schemas: { key: string; topics: SchemaTopicRow[] }[],
  ): Promise<void> {
    await inWriteChunks(this.#knex, schemas, async chunk => {
      const keys = chunk.map(({ key }) => key);
      const wanted = chunk.flatMap(({ topics }) => topics);
      const stored: SchemaTopicRow[] = await this.#knex(
        'schema_topics',
      ).whereIn(KEY, keys);
      const same = (a: SchemaTopicRow) => (b: SchemaTopicRow) =>
        printOf(a) === printOf(b);
      const gone = stored.filter(row => !wanted.some(same(row)));
      for (const { schema_key, cluster, topic, part } of gone) {
        await this.#knex('schema_topics')
          .where({ schema_key, cluster, topic, part })
          .delete();
      }
      const added = wanted.filter(row => !stored.some(same(row)));
      if (added.length) {
        await this.#knex('schema_topics')
          .insert(added)
          .onConflict([KEY, 'cluster', 'topic', 'part'])
          .merge();
      }
    });
  }

  async #removeParts(keys: string[]): Promise<void> {
    await this.#knex('schema_versions').whereIn(KEY, keys).delete();
    await this.#knex('schema_topics').whereIn(KEY, keys).delete();
  }

  #olderRows(keys: string[], now: number) {
    return this.#knex('schemas')
      .whereIn(KEY, keys)
      .andWhere('observed_at', '<=', now);
  }
}

function printOf(row: SchemaTopicRow): string {
  const { schema_key, cluster, topic, part, by } = row;
  return JSON.stringify([schema_key, cluster, topic, part, by]);
}
