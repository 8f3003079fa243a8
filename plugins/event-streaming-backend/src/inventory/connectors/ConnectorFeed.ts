// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { EntityPage } from '../CatalogFeed';
import { DatabaseRow } from '../stores/columnReaders';
import { unreadableCursor } from '../unreadableCursor';
import { ConnectorEntities } from './ConnectorEntities';
import { ConnectorRow } from './rows/ConnectorRow';
import { toConnectorRow } from './stores/toConnectorRow';

/** Everything a `ConnectorFeed` is made of. */
export interface ConnectorFeedOptions {
  knex: Knex;
  connectorEntities: ConnectorEntities;
}

/** Gives the catalog the entities of each Connect cluster, page by page. */
export class ConnectorFeed {
  readonly #options: ConnectorFeedOptions;

  static create(options: ConnectorFeedOptions): ConnectorFeed {
    return new ConnectorFeed(options);
  }

  private constructor(options: ConnectorFeedOptions) {
    this.#options = options;
  }

  /** Connectors by name: those that are there and may be known to everybody. */
  async page(
    connect: string,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<EntityPage> {
    const { knex, connectorEntities } = this.#options;
    const found: DatabaseRow<ConnectorRow>[] = await knex('connectors')
      .where({ connect })
      .whereNot('entity_hash', '')
      .andWhere('connector', '>', nameAfter(cursor))
      .orderBy('connector')
      .limit(limit + 1);
    const rows = found.slice(0, limit).map(toConnectorRow);
    const items = await connectorEntities.of(connect, rows);
    const last = found.length > limit ? rows.at(-1) : undefined;
    return {
      items: items.map(item => ({ ...item })),
      nextCursor: last && Buffer.from(last.connector).toString('base64url'),
    };
  }
}

/** A connector may be called by any text but one that no database takes. */
function nameAfter(cursor = ''): string {
  const name = Buffer.from(cursor, 'base64url').toString();
  const isName = /^[^\0\ud800-\udfff]{0,512}$/u.test(name);
  if (!isName || Buffer.from(name).toString('base64url') !== cursor) {
    throw unreadableCursor();
  }
  return name;
}
