// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ANNOTATIONS } from '@sluice/plugin-event-streaming-common';
import { Declaration } from './DeclarationStore';
import { declarationsOf } from './declarationsOf';

const PAGE_SIZE = 500;

const FIELDS = ['kind', 'metadata', 'spec.owner', 'relations'];

/** Any of these makes an entity one that declares something. */
const FILTER = [
  ANNOTATIONS.produces,
  ANNOTATIONS.consumes,
  ANNOTATIONS.owns,
  ANNOTATIONS.ownsConnectors,
  ANNOTATIONS.consumerGroups,
].map(name => ({ [`metadata.annotations.${name}`]: CATALOG_FILTER_EXISTS }));

/** Reads from the catalog who declares to write, read and own which topic, and to own which connector. */
export class DeclarationReader {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
  }): DeclarationReader {
    return new DeclarationReader(options);
  }

  private constructor(options: { auth: AuthService; catalog: CatalogService }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
  }

  /** All declarations, or a rejection: half of them would look like the rest was taken back. */
  async read(): Promise<Declaration[]> {
    const declarations: Declaration[] = [];
    for await (const entities of this.#pages()) {
      declarations.push(...entities.flatMap(declarationsOf));
    }
    return declarations;
  }

  async *#pages(): AsyncGenerator<Entity[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    let cursor: string | undefined;
    do {
      const page = { fields: FIELDS, limit: PAGE_SIZE };
      const { items, pageInfo } = await this.#catalog.queryEntities(
        cursor ? { ...page, cursor } : { ...page, filter: FILTER },
        { credentials },
      );
      yield items;
      cursor = pageInfo.nextCursor;
    } while (cursor);
  }
}
