// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  LimitException,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Clusters } from '../clusters/Clusters';
import { DeclarationStore } from '../declarations/DeclarationStore';
import { FittingQuestion, FittingTopics } from './FittingTopics';
import { InventoryAnnouncer } from './InventoryAnnouncer';
import { pendingRowOf } from './rows/pendingRowOf';
import { computeTopicRow } from './rows/computeTopicRow';
import { topicIdentityOf } from './rows/topicIdentityOf';
import { readTopic } from './reading/readTopic';
import { RowContexts } from './RowContexts';
import { GroupStore } from './stores/GroupStore';
import { LimitExceptionStore } from './stores/LimitExceptionStore';
import { SourceStore } from './stores/SourceStore';
import { TopicRecordStore } from './stores/TopicRecordStore';
import { TopicStore } from './stores/TopicStore';
import {
  GrantedException,
  PendingTopic,
  TopicInventory,
  TopicOwnership,
  TopicRecord,
} from './TopicInventory';
import { fateOf } from './rows/fateOf';

/** Everything a `DatabaseTopicInventory` is made of. */
export interface DatabaseTopicInventoryOptions {
  clusters: Pick<Clusters, 'admin'>;
  topics: TopicStore;
  groups: GroupStore;
  records: TopicRecordStore;
  sources: SourceStore<unknown>;
  declarations: DeclarationStore;
  exceptions: LimitExceptionStore;
  contexts: RowContexts;
  announcer: InventoryAnnouncer;
}

/** What the topic kind sees of the inventory. */
export class DatabaseTopicInventory implements TopicInventory {
  readonly #options: DatabaseTopicInventoryOptions;

  static create(options: DatabaseTopicInventoryOptions): TopicInventory {
    return new DatabaseTopicInventory(options);
  }

  private constructor(options: DatabaseTopicInventoryOptions) {
    this.#options = options;
  }

  get groups() {
    return this.#options.groups;
  }

  get declarations() {
    return this.#options.declarations;
  }

  similarNames(target: TopicTarget): Promise<string[]> {
    return this.#options.topics.similarNames(target);
  }

  async isThere(target: TopicTarget): Promise<boolean> {
    return (await this.#options.topics.get(target))?.present ?? false;
  }

  fitting(question: FittingQuestion): Promise<FittingTopics> {
    return this.#options.topics.fitting(question);
  }

  record(target: TopicTarget): Promise<TopicRecord | undefined> {
    return this.#options.records.get(target);
  }

  saveRecord(target: TopicTarget, record: TopicRecord): Promise<void> {
    return this.#options.records.save(target, record);
  }

  async forgetRecord(target: TopicTarget): Promise<void> {
    await this.#options.records.end(target);
  }

  async ownership(target: TopicTarget): Promise<TopicOwnership> {
    const { context, of } = await this.#options.contexts.forTopic(
      target,
      Date.now(),
    );
    const { owner, owner_source, visibility } = topicIdentityOf(
      context,
      target.topic,
      of(target.topic),
    );
    return { owner, source: owner_source, visibility };
  }

  exceptions(target: TopicTarget): Promise<LimitException[]> {
    return this.#options.exceptions.ofTopic(target);
  }

  saveException(
    target: TopicTarget,
    exception: GrantedException,
  ): Promise<void> {
    return this.#options.exceptions.save(target, exception);
  }

  async showPending(target: TopicTarget, pending: PendingTopic): Promise<void> {
    const { topics, sources, contexts } = this.#options;
    const { context } = await contexts.forTopic(target, Date.now());
    await topics.savePending(pendingRowOf(context, target.topic, pending));
    await sources.touched(target.cluster);
  }

  async hidePending(target: TopicTarget): Promise<void> {
    await this.#options.topics.removePending(target);
    await this.#options.sources.touched(target.cluster);
  }

  async refresh(target: TopicTarget): Promise<void> {
    const { clusters, groups, topics, sources, contexts, announcer } =
      this.#options;
    const { cluster, topic } = target;
    const now = Date.now();
    const [live, previous, knowledge] = await Promise.all([
      readTopic(clusters.admin(cluster), topic, await groups.ofTopic(target)),
      topics.previous(cluster, [topic]),
      contexts.forTopic(target, now),
    ]);
    if (!live) {
      await this.#forget(target, now);
      return;
    }
    const computed = computeTopicRow(knowledge.context, {
      reading: live.reading,
      previous: previous.get(topic),
      ...knowledge.of(topic),
    });
    await topics.save([computed]);
    await sources.touched(cluster);
    const isShown = computed.row.entity_hash !== '';
    await announcer.announce(cluster, {
      added: isShown ? [computed.row] : [],
      removed: [],
    });
  }

  /** The cluster says that it has no such topic. */
  async #forget(target: TopicTarget, now: number): Promise<void> {
    const { topics, records, sources, announcer } = this.#options;
    const { cluster, topic } = target;
    const row = await topics.get(target);
    const record = await records.get(target);
    const fate = row ? fateOf(row, record) : 'stays';
    if (fate === 'stays') {
      return;
    }
    if (fate === 'missing') {
      await topics.markMissing(cluster, [topic], now);
    } else {
      await topics.remove(cluster, [topic], now);
    }
    await sources.touched(cluster);
    await announcer.announce(cluster, { added: [], removed: [topic] });
  }
}
