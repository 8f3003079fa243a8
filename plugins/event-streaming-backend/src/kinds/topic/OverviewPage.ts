// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef } from '@backstage/catalog-model';
import { Overview, TopicTarget } from '@sluice/plugin-event-streaming-common';
import { AskCaller, TopicAccess } from '../../access/TopicAccess';
import { Clusters } from '../../clusters/Clusters';
import { TopicLists } from '../../inventory/lists/TopicLists';
import { oldestReading, partialSources } from '../../inventory/sourceAges';
import { SourceStore } from '../../inventory/stores/SourceStore';
import { TeamOverview } from '../../inventory/TeamOverview';
import { OpenRequests } from '../OpenRequests';
import { topicSummaryOf } from './topicSummaryOf';

/** Everything an `OverviewPage` is made of. */
export interface OverviewPageOptions {
  access: TopicAccess;
  clusters: Clusters;
  lists: TopicLists;
  sources: Pick<SourceStore<unknown>, 'states'>;
  requests: OpenRequests<TopicTarget>;
  teams: TeamOverview;
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

  async of(
    environment: string | undefined,
    caller: AskCaller,
  ): Promise<Overview> {
    const { access, clusters, lists, requests, sources, teams } = this.#options;
    const { ownershipRefs } = await caller();
    const figures = await teams.of({ owners: ownershipRefs, environment });
    const names = clusters
      .list()
      .filter(it => !environment || it.environment.name === environment)
      .map(({ name }) => name);
    const states = await sources.states(names);
    const underWay = await requests.of(figures.needsALook, caller);
    return {
      teams: ownershipRefs.filter(isGroup),
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
      observedAt: oldestReading(names, states),
      partial: partialSources(names, states),
    };
  }
}

function isGroup(ref: string): boolean {
  return ref.includes(':') && parseEntityRef(ref).kind === 'group';
}

function totalOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
