// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ClusterCapability,
  ClusterDetail,
  ClusterSummary,
} from '@sluice/plugin-event-streaming-common';
import {
  Capability,
  KafkaConnectionConfig,
} from '@sluice/plugin-event-streaming-node';
import { AskCaller, TopicAccess } from '../access/TopicAccess';
import { ClusterConfig } from '../config/EventStreamingConfig';
import { TopicLists } from '../inventory/lists/TopicLists';
import { StoredClusterFacts } from '../inventory/StoredClusterFacts';
import { SourceStore } from '../inventory/stores/SourceStore';
import { LiveReads } from '../inventory/LiveReads';
import { Clusters } from './Clusters';
import { clusterSummaryOf } from './clusterSummaryOf';
import { clusterWarningsOf, REPLICAS_PER_BROKER } from './clusterWarningsOf';
import { clusterLinksOf } from '../links/linksOf';

/** Everything `ClusterPages` is made of. */
export interface ClusterPagesOptions {
  access: TopicAccess;
  clusters: Clusters;
  lists: TopicLists;
  live: LiveReads;
  sources: SourceStore<StoredClusterFacts>;
}

/** Names of unmanaged topics on a cluster's page. */
const UNMANAGED_NAMES = 50;

/** Lists and pages of clusters. */
export class ClusterPages {
  readonly #options: ClusterPagesOptions;

  static create(options: ClusterPagesOptions): ClusterPages {
    return new ClusterPages(options);
  }

  private constructor(options: ClusterPagesOptions) {
    this.#options = options;
  }

  async list(caller: AskCaller): Promise<ClusterSummary[]> {
    const { clusters } = this.#options;
    return Promise.all(
      clusters.list().map(cluster => this.#summary(cluster, caller)),
    );
  }

  async detail(name: string, caller: AskCaller): Promise<ClusterDetail> {
    const { clusters, sources } = this.#options;
    const cluster = clusters.get(name);
    const source = await sources.get(name);
    const unmanaged = await this.#unmanaged(name, caller);
    const brokerList = await this.#brokers(name, source?.facts);
    const checks = source?.facts?.checks;
    return {
      ...(await this.#summary(cluster, caller)),
      clusterId: source?.facts?.clusterId,
      bootstrapServers: cluster.connection.bootstrapServers,
      security: securityOf(cluster.connection),
      brokerList,
      capabilities: Object.entries(checks?.capabilities ?? {}).map(
        toCapability,
      ),
      access: checks?.access ?? [],
      warnings: clusterWarningsOf({
        facts: source?.facts,
        unmanagedTopics: unmanaged.total,
      }),
      budget: {
        replicas: source?.facts?.replicas ?? 0,
        limit: brokerList.length
          ? brokerList.length * REPLICAS_PER_BROKER
          : undefined,
      },
      unmanagedTopics: unmanaged.names,
      unmanagedTopicCount: unmanaged.total,
      links: clusterLinksOf(cluster),
    };
  }

  async #summary(
    cluster: ClusterConfig,
    caller: AskCaller,
  ): Promise<ClusterSummary> {
    const { access, lists, sources } = this.#options;
    const topics = await lists.count({
      cluster: cluster.name,
      visibleTo: await access.scopeOf(caller),
    });
    return clusterSummaryOf(cluster, await sources.get(cluster.name), topics);
  }

  async #unmanaged(cluster: string, caller: AskCaller) {
    const { access, lists } = this.#options;
    const visibleTo = await access.scopeOf(caller);
    const { rows, totalItems } = await lists.page(
      { cluster, managed: false, visibleTo },
      { sort: 'topic', order: 'asc', limit: UNMANAGED_NAMES },
    );
    return { names: rows.map(({ topic }) => topic), total: totalItems };
  }

  /** Who is there now, with what the last pass found each to carry. */
  async #brokers(
    name: string,
    facts: StoredClusterFacts | undefined,
  ): Promise<ClusterDetail['brokerList']> {
    const read = await this.#options.live.read(name, admin =>
      admin.describeCluster(),
    );
    if (!read.live) {
      return facts?.brokers ?? [];
    }
    return [...read.value.brokers]
      .sort((a, b) => a.id - b.id)
      .map(broker => {
        const load = facts?.brokers.find(({ id }) => id === broker.id);
        return {
          ...broker,
          leaders: load?.leaders ?? 0,
          replicas: load?.replicas ?? 0,
          sizeBytes: load?.sizeBytes,
        };
      });
  }
}

function toCapability([name, capability]: [
  string,
  Capability,
]): ClusterCapability {
  const { state } = capability;
  return state === 'yes'
    ? { name, state }
    : { name, state, reason: capability.reason };
}

function securityOf({
  sasl,
  ssl,
}: KafkaConnectionConfig): ClusterDetail['security'] {
  if (sasl) {
    return ssl ? 'sasl-ssl' : 'sasl-plaintext';
  }
  return ssl ? 'ssl' : 'plaintext';
}
