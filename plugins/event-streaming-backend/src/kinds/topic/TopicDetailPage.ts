// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  describeLimit,
  exceptionsInForce,
  internalTopicReason,
  LimitException,
  TopicDetail,
  topicGuarantees,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { AskCaller, Permitted, TopicAccess } from '../../access/TopicAccess';
import { TopicSchemas } from '../../access/TopicSchemas';
import { Clusters } from '../../clusters/Clusters';
import { EventStreamingConfig } from '../../config/EventStreamingConfig';
import { topicLinksOf } from '../../links/linksOf';
import { RowContexts } from '../../inventory/RowContexts';
import { TopicRow } from '../../inventory/rows/TopicRow';
import { GroupStore } from '../../inventory/stores/GroupStore';
import { SourceStore } from '../../inventory/stores/SourceStore';
import {
  StoredTopicRecord,
  TopicRecordStore,
} from '../../inventory/stores/TopicRecordStore';
import { TopicStore } from '../../inventory/stores/TopicStore';
import { TopicInventory } from '../../inventory/TopicInventory';
import { LiveReads } from '../../inventory/LiveReads';
import { LiveRead } from '../../inventory/readLive';
import { newSchemaOf } from './newSchemaOf';
import { LiveRow, readLiveRow } from './readLiveRow';
import { freshnessOf, staleSinceOf } from '../freshnessOf';
import { OpenRequests } from '../OpenRequests';
import { topicSummaryOf } from './topicSummaryOf';

/** Everything a `TopicDetailPage` is made of. */
export interface TopicDetailPageOptions {
  access: TopicAccess;
  clusters: Clusters;
  config: Pick<EventStreamingConfig, 'schemaRegistries'>;
  live: LiveReads;
  topics: TopicStore;
  groups: GroupStore;
  records: TopicRecordStore;
  sources: Pick<SourceStore<unknown>, 'states'>;
  contexts: RowContexts;
  inventory: Pick<TopicInventory, 'refresh' | 'exceptions'>;
  requests: OpenRequests<TopicTarget>;
  topicSchemas: TopicSchemas;
}

/** Who looks at the page. */
export interface Viewer {
  caller: AskCaller;
  /** Whether config entries may be read. */
  config: Permitted;
  /** Whether messages may be looked at. */
  messages: Permitted;
}

/** The head of a topic's page. */
export class TopicDetailPage {
  readonly #options: TopicDetailPageOptions;

  static create(options: TopicDetailPageOptions): TopicDetailPage {
    return new TopicDetailPage(options);
  }

  private constructor(options: TopicDetailPageOptions) {
    this.#options = options;
  }

  async of(stored: TopicRow, viewer: Viewer): Promise<TopicDetail> {
    const { clusters, groups, inventory, live, records, requests } =
      this.#options;
    const target = { cluster: stored.cluster, topic: stored.topic };
    const read = await live.read(target.cluster, admin =>
      readLiveRow(admin, target, this.#options),
    );
    const row =
      (read.live && read.value?.row) || (await this.#gone(stored, read));
    const [record, readers, alsoOn, open, granted] = await Promise.all([
      records.get(target),
      groups.ofTopic(target),
      this.#alsoOn(target, viewer.caller),
      requests.allOf(target, viewer.caller),
      inventory.exceptions(target),
    ]);
    return {
      ...(await this.#head(row, read, viewer)),
      key: record?.key,
      guarantees: topicGuarantees({
        key: record?.key,
        partitions: row.partitions > 0 ? row.partitions : undefined,
      }),
      internalReason: internalReasonOf(row),
      minInsyncReplicas: row.min_insync_replicas ?? undefined,
      consumersActive: readers.filter(({ members }) => members > 0).length,
      alsoOn,
      links: topicLinksOf(clusters.get(target.cluster), target.topic),
      ...creationOf(record),
      protected: record?.protected || undefined,
      openRequests: open.length ? open : undefined,
      exceptions: exceptionsOf(granted),
      newSchema: newSchemaOf(row, this.#registryOf(target)),
      access: { config: viewer.config, messages: viewer.messages },
    };
  }

  #registryOf({ cluster }: TopicTarget) {
    const { clusters, config } = this.#options;
    const { schemaRegistry } = clusters.get(cluster);
    return config.schemaRegistries.find(({ name }) => name === schemaRegistry);
  }

  async #head(
    row: TopicRow,
    read: LiveRead<LiveRow | undefined>,
    { caller }: Viewer,
  ) {
    const { requests, sources, topicSchemas } = this.#options;
    const [states, underWay, schemasOf] = await Promise.all([
      sources.states([row.cluster]),
      requests.of([row], caller),
      topicSchemas.of([row], caller),
    ]);
    const producedAt =
      (read.live && read.value?.lastProducedAt) || row.produced_at;
    return {
      ...topicSummaryOf(row, { ...underWay(row), schemas: schemasOf(row) }),
      ...freshnessOf(row, read, states.get(row.cluster)),
      staleSince: staleSinceOf(read),
      lastProducedAt: producedAt
        ? new Date(producedAt).toISOString()
        : undefined,
    };
  }

  /** A topic that the cluster no longer has is told to the inventory at once. */
  async #gone(
    row: TopicRow,
    read: LiveRead<LiveRow | undefined>,
  ): Promise<TopicRow> {
    const { inventory, topics } = this.#options;
    if (!read.live || !row.present) {
      return row;
    }
    await inventory.refresh(row);
    return (await topics.get(row)) ?? row;
  }

  async #alsoOn({ cluster, topic }: TopicTarget, caller: AskCaller) {
    const { access, topics } = this.#options;
    const found: TopicDetail['alsoOn'] = [];
    for (const row of await topics.clustersWith(topic)) {
      if (row.cluster !== cluster && (await access.isVisible(row, caller))) {
        found.push({ cluster: row.cluster, environment: row.environment });
      }
    }
    return found;
  }
}

/** Who made a topic is known of those that were made here. */
function creationOf(
  record: StoredTopicRecord | undefined,
): Pick<TopicDetail, 'createdBy' | 'createdByRequest' | 'createdAt'> {
  if (!record || record.adopted) {
    return {};
  }
  return {
    createdBy: record.createdBy,
    createdByRequest: record.requestId || undefined,
    createdAt: new Date(record.createdAt).toISOString(),
  };
}

function exceptionsOf(granted: LimitException[]): TopicDetail['exceptions'] {
  const inForce = exceptionsInForce(granted, Date.now());
  return inForce.length
    ? inForce.map(exception => ({
        ...exception,
        friendly: describeLimit(exception.limit, exception.value),
      }))
    : undefined;
}

function internalReasonOf({ internal, topic }: TopicRow): string | undefined {
  return internal
    ? internalTopicReason(topic) ?? 'Kafka calls it internal'
    : undefined;
}
