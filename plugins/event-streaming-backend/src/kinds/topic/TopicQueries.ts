// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Contract,
  ParsedRouteInput,
  RouteResponse,
  TopicSummary,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { AskCaller, TopicAccess } from '../../access/TopicAccess';
import { TopicSchemas } from '../../access/TopicSchemas';
import { Clusters } from '../../clusters/Clusters';
import { readOwnerFilter } from '../../identity/readOwnerFilter';
import {
  defaultOrderOf,
  TopicFilter,
  TopicLists,
  TopicPage,
} from '../../inventory/lists/TopicLists';
import { oldestReading, partialSources } from '../../inventory/sourceAges';
import { FilledPage, fillPage } from '../fillPage';
import { OpenRequests } from '../OpenRequests';
import { topicSummaryOf } from './topicSummaryOf';

/** Everything `TopicQueries` is made of. */
export interface TopicQueriesOptions {
  access: TopicAccess;
  clusters: Clusters;
  lists: TopicLists;
  requests: OpenRequests<TopicTarget>;
  topicSchemas: TopicSchemas;
}

type Query = ParsedRouteInput<Contract['listTopics']>['query'];
type TopicList = RouteResponse<Contract['listTopics']>;

/** Lists topics from the inventory. */
export class TopicQueries {
  readonly #options: TopicQueriesOptions;

  static create(options: TopicQueriesOptions): TopicQueries {
    return new TopicQueries(options);
  }

  private constructor(options: TopicQueriesOptions) {
    this.#options = options;
  }

  async list(query: Query, caller: AskCaller): Promise<TopicList> {
    const { access, lists } = this.#options;
    const filter = {
      ...(await filterOf(query, caller)),
      visibleTo: await access.scopeOf(caller),
    };
    const sort = query.sort ?? 'topic';
    const page = await lists.page(filter, {
      sort,
      order: query.order ?? defaultOrderOf(sort),
      limit: query.limit,
      cursor: query.cursor,
    });
    const names = this.#sourcesOf(filter);
    const partial = partialSources(names, page.states);
    return {
      ...(await this.#items(page, caller)),
      totalItems: page.totalItems,
      hiddenInternal: page.hiddenInternal,
      observedAt: oldestReading(names, page.states),
      partial: partial.length ? partial : undefined,
    };
  }

  /** The clusters whose topics the filter can find. */
  #sourcesOf({ cluster, environment }: TopicFilter): string[] {
    return this.#options.clusters
      .list()
      .filter(({ name }) => cluster === undefined || name === cluster)
      .filter(
        config =>
          environment === undefined || config.environment.name === environment,
      )
      .map(({ name }) => name);
  }

  async #items(
    page: TopicPage,
    caller: AskCaller,
  ): Promise<FilledPage<TopicSummary>> {
    const { requests, topicSchemas } = this.#options;
    const [underWay, schemasOf] = await Promise.all([
      requests.of(page.rows, caller),
      topicSchemas.of(page.rows, caller),
    ]);
    return fillPage(page, row =>
      topicSummaryOf(row, {
        readAt: page.states.get(row.cluster)?.observedAt,
        ...underWay(row),
        schemas: schemasOf(row),
      }),
    );
  }
}

async function filterOf(query: Query, caller: AskCaller): Promise<TopicFilter> {
  const { q, cluster, environment, health, purpose, tag, managed, internal } =
    query;
  return {
    ...{ q, cluster, environment, health, purpose, tag, managed, internal },
    ...(await readOwnerFilter(query.owner, caller)),
  };
}
