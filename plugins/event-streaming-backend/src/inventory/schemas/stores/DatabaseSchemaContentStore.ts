// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaFormat } from '@sluice/plugin-event-streaming-common';
import { SchemaContent } from '@sluice/plugin-event-streaming-node';
import { Knex } from 'knex';
import { DatabaseNumber } from '../../stores/columnReaders';
import { giveWay } from '../../stores/giveWay';
import { ContentFacts, ContentReading } from '../reading/ContentReading';
import { CONTENT_READER } from '../reading/readSchemaContent';
import { storable } from '../rows/storable';
import { ContentWords, SchemaContentStore } from './SchemaContentStore';

interface FactsRow {
  content_id: DatabaseNumber;
  format: SchemaFormat | null;
  record_name: string | null;
  doc: string | null;
  fields: number | null;
  problem: string | null;
}

const FACTS_COLUMNS: (keyof FactsRow)[] = [
  'content_id',
  'format',
  'record_name',
  'doc',
  'fields',
  'problem',
];

/** Ids in one statement; SQLite takes some 3 ms for them. */
const READ_CHUNK = 500;

/** The documents in the plugin's database. */
export class DatabaseSchemaContentStore implements SchemaContentStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): SchemaContentStore {
    return new DatabaseSchemaContentStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async facts(
    registry: string,
    ids: number[],
  ): Promise<Map<number, ContentFacts>> {
    const rows = await inReadChunks<FactsRow>(ids, chunk =>
      this.#stored(registry, chunk)
        .where('read_by', '>', 0)
        .select(FACTS_COLUMNS),
    );
    return new Map(rows.map(row => [Number(row.content_id), toFacts(row)]));
  }

  async words(
    registry: string,
    ids: number[],
  ): Promise<Map<number, ContentWords>> {
    const rows = await inReadChunks<{
      content_id: DatabaseNumber;
      field_names: string;
      words: string;
    }>(ids, chunk =>
      this.#stored(registry, chunk).select(
        'content_id',
        'field_names',
        'words',
      ),
    );
    return new Map(
      rows.map(row => [
        Number(row.content_id),
        {
          fieldNames: JSON.parse(row.field_names),
          words: JSON.parse(row.words),
        },
      ]),
    );
  }

  async content(
    registry: string,
    id: number,
  ): Promise<SchemaContent | undefined> {
    const row:
      | { content_type: string; refs: string; content: string }
      | undefined = await this.#stored(registry, [id])
      .select('content_type', 'refs', 'content')
      .first();
    return (
      row && {
        text: row.content,
        contentType: row.content_type,
        references: JSON.parse(row.refs),
      }
    );
  }

  async add(
    registry: string,
    id: number,
    { text, contentType, references }: SchemaContent,
  ): Promise<void> {
    await this.#knex('schema_contents')
      .insert({
        registry,
        content_id: id,
        read_by: 0,
        field_names: '[]',
        words: '[]',
        content_type: contentType.slice(0, 200),
        refs: JSON.stringify(references),
        content: storable(text),
      })
      .onConflict(['registry', 'content_id'])
      .ignore();
  }

  async read(
    registry: string,
    id: number,
    reading: ContentReading,
  ): Promise<void> {
    await this.#stored(registry, [id]).update({
      read_by: CONTENT_READER,
      format: reading.format ?? null,
      record_name: storable(reading.recordName),
      doc: storable(reading.doc),
      fields: reading.fields ?? null,
      problem: storable(reading.problem),
      field_names: JSON.stringify(reading.fieldNames),
      words: JSON.stringify(reading.words),
    });
  }

  async unread(registry: string, ids: number[]): Promise<number[]> {
    const rows = await inReadChunks<{ content_id: DatabaseNumber }>(
      ids,
      chunk =>
        this.#stored(registry, chunk)
          .whereNot({ read_by: CONTENT_READER })
          .select('content_id'),
    );
    return rows.map(row => Number(row.content_id));
  }

  async removeUnused(registry: string): Promise<void> {
    const knex = this.#knex;
    const used = knex('schema_versions as v')
      .join('schemas as s', 's.schema_key', 'v.schema_key')
      .where('s.registry', registry)
      .select('v.content_id');
    await knex('schema_contents')
      .where({ registry })
      .whereNotIn('content_id', used)
      .delete();
  }

  #stored(registry: string, ids: number[]) {
    return this.#knex('schema_contents')
      .where({ registry })
      .whereIn('content_id', ids);
  }
}

async function inReadChunks<TRow>(
  ids: number[],
  read: (chunk: number[]) => PromiseLike<TRow[]>,
): Promise<TRow[]> {
  const rows: TRow[] = [];
  for (let at = 0; at < ids.length; at += READ_CHUNK) {
    rows.push(...(await read(ids.slice(at, at + READ_CHUNK))));
    await giveWay();
  }
  return rows;
}

function toFacts(row: FactsRow): ContentFacts {
  return {
    contentId: Number(row.content_id),
    format: row.format ?? undefined,
    recordName: row.record_name ?? undefined,
    doc: row.doc ?? undefined,
    fields: row.fields ?? undefined,
    problem: row.problem ?? undefined,
  };
}
