// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
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
  defaultConnectorOrderOf,
} from '../../inventory/connectors/lists/ConnectorLists';
import { oldestReading, partialSources } from '../../inventory/sourceAges';
import { fillPage } from '../fillPage';
import { ConnectorSummaries } from './ConnectorSummaries';

/** Everything `ConnectorQueries` is made of. */
export interface ConnectorQueriesOptions {
  connectorAccess: ConnectorAccess;
  connects: Pick<ConnectClusters, 'list'>;
  connectorLists: ConnectorLists;
  connectorSummaries: ConnectorSummaries;
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
    const { connectorAccess, connectorLists, connectorSummaries } =
      this.#options;
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
    const summaryOf = await connectorSummaries.of(
      page.rows,
      page.states,
      caller,
    );
    const partial = partialSources(names, page.states);
    return {
      ...fillPage(page, summaryOf),
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
