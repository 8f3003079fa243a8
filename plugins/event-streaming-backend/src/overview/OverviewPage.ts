// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef } from '@backstage/catalog-model';
import { Overview, TopicTarget } from '@sluice/plugin-event-streaming-common';
import { AskCaller, TopicAccess } from '../access/TopicAccess';
import { Clusters } from '../clusters/Clusters';
import { ConnectClusters } from '../connects/ConnectClusters';
import { TeamConnectors } from '../inventory/connectors/TeamConnectors';
import { TopicLists } from '../inventory/lists/TopicLists';
import { oldestReading, partialSources } from '../inventory/sourceAges';
import { SourceState, SourceStore } from '../inventory/stores/SourceStore';
import { TeamOverview } from '../inventory/TeamOverview';
import { ConnectorSummaries } from '../kinds/connector/ConnectorSummaries';
import { OpenRequests } from '../kinds/OpenRequests';
import { topicSummaryOf } from '../kinds/topic/topicSummaryOf';

/** Everything an `OverviewPage` is made of. */
export interface OverviewPageOptions {
  access: TopicAccess;
  clusters: Pick<Clusters, 'list'>;
  connects: Pick<ConnectClusters, 'list'>;
  lists: TopicLists;
  sources: Pick<SourceStore<unknown>, 'states'>;
  connectSources: Pick<SourceStore<unknown>, 'states'>;
  requests: OpenRequests<TopicTarget>;
  connectorSummaries: ConnectorSummaries;
  teams: TeamOverview;
  teamConnectors: TeamConnectors;
}

/** What an overview is about, and for whom. */
export interface OverviewQuery {
  environment?: string;
  caller: AskCaller;
  /** Whether the caller may see connectors at all. */
  showsConnectors: boolean;
}

/** What the caller's teams run and what of it needs a look. */
export class OverviewPage {
  readonly #options: OverviewPageOptions;

  static create(options: OverviewPageOptions): OverviewPage {
    return new OverviewPage(options);
  }

  private constructor(options: OverviewPageOptions) {
    this.#options = options;
  }

  async of(query: OverviewQuery): Promise<Overview> {
    const { clusters, connects, sources, connectSources } = this.#options;
    const { ownershipRefs } = await query.caller();
    const clusterNames = namesIn(query, clusters.list());
    const connectNames = query.showsConnectors
      ? namesIn(query, connects.list())
      : [];
    const [states, connectStates] = await Promise.all([
      sources.states(clusterNames),
      connectSources.states(connectNames),
    ]);
    const names = [...clusterNames, ...connectNames];
    const all = new Map([...states, ...connectStates]);
    return {
      teams: ownershipRefs.filter(isGroup),
      ...(await this.#topics(query, states)),
      connectors: connectNames.length
        ? await this.#connectors(query, connectStates)
        : undefined,
      observedAt: oldestReading(names, all),
      partial: partialSources(names, all),
    };
  }

  async #topics(
    { environment, caller }: OverviewQuery,
    states: Map<string, SourceState>,
  ) {
    const { access, lists, requests, teams } = this.#options;
    const { ownershipRefs: owners } = await caller();
    const figures = await teams.of({ owners, environment });
    const underWay = await requests.of(figures.needsALook, caller);
    return {
      topics: { total: totalOf(figures.byHealth), byHealth: figures.byHealth },
      consumerGroups: figures.consumerGroups,
      unownedTopics: await lists.count({
        environment,
        unowned: true,
        visibleTo: await access.scopeOf(caller),
      }),
      needsALook: figures.needsALook.map(row =>
        topicSummaryOf(row, {
          readAt: states.get(row.cluster)?.observedAt,
          ...underWay(row),
        }),
      ),
      lag: figures.lag,
    };
  }

  async #connectors(
    { environment, caller }: OverviewQuery,
    states: Map<string, SourceState>,
  ): Promise<Overview['connectors']> {
    const { connectorSummaries, teamConnectors } = this.#options;
    const { ownershipRefs: owners } = await caller();
    const { byHealth, needsALook } = await teamConnectors.of({
      owners,
      environment,
    });
    const summaryOf = await connectorSummaries.of(needsALook, states, caller);
    return {
      total: totalOf(byHealth),
      byHealth,
      needsALook: needsALook.map(summaryOf),
    };
  }
}

interface Source {
  name: string;
  environment: { name: string };
}

function namesIn({ environment }: OverviewQuery, sources: Source[]): string[] {
  return sources
    .filter(it => !environment || it.environment.name === environment)
    .map(({ name }) => name);
}

function isGroup(ref: string): boolean {
  return ref.includes(':') && parseEntityRef(ref).kind === 'group';
}

function totalOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
