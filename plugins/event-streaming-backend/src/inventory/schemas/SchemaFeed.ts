// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { EntityPage } from '../CatalogFeed';
import { DatabaseRow } from '../stores/columnReaders';
import { unreadableCursor } from '../unreadableCursor';
import { SchemaRow } from './rows/SchemaRow';
import { SchemaEntities } from './SchemaEntities';
import { toSchemaRow } from './stores/toSchemaRow';

/** Each has a document, which may be long. */
const MOST_ITEMS = 100;

/** Everything a `SchemaFeed` is made of. */
export interface SchemaFeedOptions {
  knex: Knex;
  schemaEntities: SchemaEntities;
}

/** Gives the catalog the entities of each registry, page by page. */
export class SchemaFeed {
  readonly #options: SchemaFeedOptions;

  static create(options: SchemaFeedOptions): SchemaFeed {
    return new SchemaFeed(options);
  }

  private constructor(options: SchemaFeedOptions) {
    this.#options = options;
  }

  /** Schemas by key: those that are there, can be read, and are for everybody. */
  async page(
    registry: string,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<EntityPage> {
    const { knex, schemaEntities } = this.#options;
    const size = Math.min(limit, MOST_ITEMS);
    const found: DatabaseRow<SchemaRow>[] = await knex('schemas')
      .where({ registry })
      .whereNot('entity_hash', '')
      .andWhere('schema_key', '>', keyAfter(cursor))
      .orderBy('schema_key')
      .limit(size + 1);
    const rows = found.slice(0, size).map(toSchemaRow);
    const items = await schemaEntities.of(registry, rows);
    return {
      items: items.map(item => ({ ...item })),
      nextCursor: found.length > size ? rows.at(-1)?.schema_key : undefined,
    };
  }
}

function keyAfter(cursor = ''): string {
  if (!/^[\w-]{0,43}$/.test(cursor)) {
    throw unreadableCursor();
  }
  return cursor;
}
