// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Contract,
  ParsedRouteInput,
  RouteResponse,
  SchemaSummary,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { SchemaAccess } from '../../access/SchemaAccess';
import { AskCaller } from '../../access/TopicAccess';
import { readOwnerFilter } from '../../identity/readOwnerFilter';
import {
  defaultSchemaOrderOf,
  SchemaFilter,
  SchemaLists,
  SchemaPage,
} from '../../inventory/schemas/lists/SchemaLists';
import { targetOfRow } from '../../inventory/schemas/rows/targetOfRow';
import { SchemaContentStore } from '../../inventory/schemas/stores/SchemaContentStore';
import { oldestReading, partialSources } from '../../inventory/sourceAges';
import { Registries } from '../../registries/Registries';
import { FilledPage, fillPage } from '../fillPage';
import { OpenRequests } from '../OpenRequests';
import { schemaSummaryOf } from './schemaSummaryOf';

/** Everything `SchemaQueries` is made of. */
export interface SchemaQueriesOptions {
  schemaAccess: SchemaAccess;
  registries: Pick<Registries, 'list'>;
  schemaLists: SchemaLists;
  contents: Pick<SchemaContentStore, 'words'>;
  schemaRequests: OpenRequests<SchemaTarget>;
}

type Query = ParsedRouteInput<Contract['listSchemas']>['query'];
type SchemaList = RouteResponse<Contract['listSchemas']>;

/** Names of fields that a row of a search shows. */
const MOST_MATCHES = 3;

/** Lists schemas from the inventory. */
export class SchemaQueries {
  readonly #options: SchemaQueriesOptions;

  static create(options: SchemaQueriesOptions): SchemaQueries {
    return new SchemaQueries(options);
  }

  private constructor(options: SchemaQueriesOptions) {
    this.#options = options;
  }

  async list(query: Query, caller: AskCaller): Promise<SchemaList> {
    const { schemaAccess, schemaLists } = this.#options;
    const names = this.#sourcesOf(query);
    const filter = {
      ...(await filterOf(query, caller)),
      registries:
        query.registry === undefined && query.environment === undefined
          ? undefined
          : names,
      visibleTo: await schemaAccess.scopeOf(caller),
    };
    const sort = query.sort ?? 'artifact';
    const page = await schemaLists.page(filter, {
      sort,
      order: query.order ?? defaultSchemaOrderOf(sort),
      limit: query.limit,
      cursor: query.cursor,
    });
    const partial = partialSources(names, page.states);
    return {
      ...(await this.#items(page, query.q, caller)),
      totalItems: page.totalItems,
      observedAt: oldestReading(names, page.states),
      partial: partial.length ? partial : undefined,
    };
  }

  /** The registries whose schemas the filter can find. */
  #sourcesOf({ registry, environment }: Query): string[] {
    return this.#options.registries
      .list()
      .filter(({ name }) => registry === undefined || name === registry)
      .filter(
        ({ environments }) =>
          environment === undefined || environments.includes(environment),
      )
      .map(({ name }) => name);
  }

  async #items(
    page: SchemaPage,
    q: string | undefined,
    caller: AskCaller,
  ): Promise<FilledPage<SchemaSummary>> {
    const { registries, schemaAccess, schemaRequests } = this.#options;
    const [topics, matches, underWay] = await Promise.all([
      schemaAccess.visibleTopics(
        page.rows.map(({ schema_key }) => schema_key),
        caller,
      ),
      this.#matches(page, q),
      schemaRequests.of(page.rows.map(targetOfRow), caller),
    ]);
    const environments = new Map(
      registries.list().map(each => [each.name, each.environments]),
    );
    return fillPage(page, row =>
      schemaSummaryOf(row, {
        environments: environments.get(row.registry) ?? [],
        topics: topics.get(row.schema_key),
        matchedFields: matches.get(row.schema_key),
        readAt: page.states.get(row.registry)?.observedAt,
        ...underWay(targetOfRow(row)),
      }),
    );
  }

  /** Names of fields that have the text, by schema key. */
  async #matches(
    { rows }: SchemaPage,
    q: string | undefined,
  ): Promise<Map<string, string[]>> {
    const text = q?.trim().toLowerCase();
    const found = new Map<string, string[]>();
    if (!text) {
      return found;
    }
    for (const registry of new Set(rows.map(row => row.registry))) {
      const own = rows.filter(row => row.registry === registry);
      const words = await this.#options.contents.words(
        registry,
        own.flatMap(({ latest_content_id }) => latest_content_id ?? []),
      );
      for (const { schema_key, latest_content_id } of own) {
        const names = words.get(latest_content_id ?? -1)?.fieldNames ?? [];
        const matched = names.filter(name => name.toLowerCase().includes(text));
        if (matched.length) {
          found.set(schema_key, matched.slice(0, MOST_MATCHES));
        }
      }
    }
    return found;
  }
}

async function filterOf(
  query: Query,
  caller: AskCaller,
): Promise<SchemaFilter> {
  const { q, group, format, health, compatibility, topic, cluster, managed } =
    query;
  return {
    ...{ q, group, format, health, compatibility, topic, cluster, managed },
    ...(await readOwnerFilter(query.owner, caller)),
  };
}
