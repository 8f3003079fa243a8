// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorSummary,
  ConnectorTarget,
  Contract,
  ParsedRouteInput,
  RouteResponse,
} from '@sluice/plugin-event-streaming-common';
import { ConnectorAccess } from '../../access/ConnectorAccess';
import { AskCaller } from '../../access/TopicAccess';
import { ConnectClusters } from '../../connects/ConnectClusters';
import { readOwnerFilter } from '../../identity/readOwnerFilter';
import {
  ConnectorFilter,
  ConnectorLists,
  ConnectorPage,
  defaultConnectorOrderOf,
} from '../../inventory/connectors/lists/ConnectorLists';
import { ListedConnector } from '../../inventory/connectors/lists/ListedConnector';
import { oldestReading, partialSources } from '../../inventory/sourceAges';
import { FilledPage, fillPage } from '../fillPage';
import { OpenRequests } from '../OpenRequests';
import { connectorSummaryOf } from './connectorSummaryOf';

/** Everything `ConnectorQueries` is made of. */
export interface ConnectorQueriesOptions {
  connectorAccess: ConnectorAccess;
  connects: Pick<ConnectClusters, 'list'>;
  connectorLists: ConnectorLists;
  openConnectorRequests: OpenRequests<ConnectorTarget>;
}

type Query = ParsedRouteInput<Contract['listConnectors']>['query'];
type ConnectorList = RouteResponse<Contract['listConnectors']>;

/** Lists connectors from the inventory. */
export class ConnectorQueries {
  readonly #options: ConnectorQueriesOptions;

  static create(options: ConnectorQueriesOptions): ConnectorQueries {
    return new ConnectorQueries(options);
  }

  private constructor(options: ConnectorQueriesOptions) {
    this.#options = options;
  }

  async list(query: Query, caller: AskCaller): Promise<ConnectorList> {
    const { connectorAccess, connectorLists } = this.#options;
    const names = this.#sourcesOf(query);
    const filter = {
      ...(await filterOf(query, caller)),
      connects:
        query.connect === undefined && query.environment === undefined
          ? undefined
          : names,
      visibleTo: await connectorAccess.scopeOf(caller),
    };
    const sort = query.sort ?? 'connector';
    const page = await connectorLists.page(filter, {
      sort,
      order: query.order ?? defaultConnectorOrderOf(sort),
      limit: query.limit,
      cursor: query.cursor,
    });
    const partial = partialSources(names, page.states);
    return {
      ...(await this.#items(page, caller)),
      totalItems: page.totalItems,
      observedAt: oldestReading(names, page.states),
      partial: partial.length ? partial : undefined,
    };
  }

  /** The Connect clusters whose connectors the filter can find. */
  #sourcesOf({ connect, environment, cluster }: Query): string[] {
    return this.#options.connects
      .list()
      .filter(each => connect === undefined || each.name === connect)
      .filter(each => cluster === undefined || each.cluster === cluster)
      .filter(
        each =>
          environment === undefined || each.environment.name === environment,
      )
      .map(({ name }) => name);
  }

  async #items(
    page: ConnectorPage,
    caller: AskCaller,
  ): Promise<FilledPage<ConnectorSummary>> {
    const { connectorAccess, openConnectorRequests } = this.#options;
    const targets = page.rows.map(targetOf);
    const [topics, underWay] = await Promise.all([
      connectorAccess.visibleTopics(targets, caller),
      openConnectorRequests.of(targets, caller),
    ]);
    const byConnector = new Map<string, string[]>();
    for (const { topic, ...connector } of topics) {
      const key = keyOf(connector);
      byConnector.set(key, [...(byConnector.get(key) ?? []), topic]);
    }
    return fillPage(page, row =>
      connectorSummaryOf(row, {
        topics: byConnector.get(keyOf(row)),
        readAt: page.states.get(row.connect)?.observedAt,
        ...underWay(targetOf(row)),
      }),
    );
  }
}

async function filterOf(
  query: Query,
  caller: AskCaller,
): Promise<ConnectorFilter> {
  const { q, type, health, topic, cluster, managed } = query;
  return {
    ...{ q, type, health, topic, cluster, managed },
    ...(await readOwnerFilter(query.owner, caller)),
  };
}

function targetOf({ connect, connector }: ListedConnector): ConnectorTarget {
  return { connect, connector };
}

function keyOf({ connect, connector }: ConnectorTarget): string {
  return JSON.stringify([connect, connector]);
}
