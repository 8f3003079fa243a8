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
import {
  ContentWords,
  KnownContents,
  NewContent,
  SchemaContentStore,
} from './SchemaContentStore';

interface FactsRow {
  content_id: DatabaseNumber;
  read_by: number;
  format: SchemaFormat | null;
  record_name: string | null;
  doc: string | null;
  fields: number | null;
  problem: string | null;
}

const FACTS_COLUMNS: (keyof FactsRow)[] = [
  'content_id',
  'read_by',
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

  async known(registry: string, ids: number[]): Promise<KnownContents> {
    const rows = await inReadChunks<FactsRow>(ids, chunk =>
      this.#stored(registry, chunk).select(FACTS_COLUMNS),
    );
    const facts = new Map<number, ContentFacts>();
    const unread: number[] = [];
    for (const row of rows) {
      const id = Number(row.content_id);
      if (row.read_by === CONTENT_READER) {
        facts.set(id, toFacts(row));
      } else {
        unread.push(id);
      }
    }
    return { facts, unread };
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

  async add(registry: string, documents: readonly NewContent[]): Promise<void> {
    await this.#knex('schema_contents')
      .insert(
        documents.map(({ id, content, reading }) => ({
          registry,
          content_id: id,
          ...readingColumns(reading),
          content_type: content.contentType.slice(0, 200),
          refs: JSON.stringify(content.references),
          content: storable(content.text),
        })),
      )
      .onConflict(['registry', 'content_id'])
      .ignore();
  }

  async read(
    registry: string,
    id: number,
    reading: ContentReading,
  ): Promise<void> {
    await this.#stored(registry, [id]).update(readingColumns(reading));
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

const NOT_READ: ContentReading = { fieldNames: [], words: [] };

function readingColumns(reading: ContentReading | undefined) {
  const { format, recordName, doc, fields, problem, fieldNames, words } =
    reading ?? NOT_READ;
  return {
    read_by: reading ? CONTENT_READER : 0,
    format: format ?? null,
    record_name: storable(recordName),
    doc: storable(doc),
    fields: fields ?? null,
    problem: storable(problem),
    field_names: JSON.stringify(fieldNames),
    words: JSON.stringify(words),
  };
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
