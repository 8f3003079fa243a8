// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { Declaration } from '../declarations/DeclarationStore';
import {
  FittingQuestion,
  FittingTopic,
  FittingTopics,
} from '../inventory/FittingTopics';
import { TopicGroup } from '../inventory/stores/GroupStore';
import {
  GrantedException,
  PendingTopic,
  TopicInventory,
  TopicOwnership,
  TopicRecord,
} from '../inventory/TopicInventory';

/** What the topic kind asks of the inventory, without a database. */
export class InMemoryTopicInventory implements TopicInventory {
  readonly records = new Map<string, TopicRecord>();
  readonly pending = new Map<string, PendingTopic>();
  readonly refreshed: TopicTarget[] = [];
  readonly names: string[] = [];
  readonly granted: GrantedException[] = [];
  /** Topics that are found by patterns. */
  readonly there: (FittingTopic & { cluster: string })[] = [];
  /** Whom a topic belongs to that nobody was assigned to. */
  fallback: TopicOwnership = {
    owner: 'group:default/billing',
    source: 'prefix',
    visibility: 'all',
  };
  topicGroups: TopicGroup[] = [];
  declared: Declaration[] = [];

  readonly groups = {
    ofTopic: async () => this.topicGroups,
    known: async () => new Set(this.topicGroups.map(({ group }) => group)),
  };

  readonly declarations = {
    ofTopic: async () => this.declared.filter(({ role }) => role !== 'runs'),
    runners: async () => this.declared.filter(({ role }) => role === 'runs'),
    isParty: async (_: TopicTarget, owners: string[]) =>
      this.declared.some(({ owner = '' }) => owners.includes(owner)),
  };

  async similarNames() {
    return this.names;
  }

  async isThere() {
    return true;
  }

  async fitting(question: FittingQuestion): Promise<FittingTopics> {
    const { cluster, begin, visibility, fits, most } = question;
    const found = this.there
      .filter(it => it.cluster === cluster && it.visibility === visibility)
      .map(({ cluster: _, ...topic }) => topic)
      .filter(it => it.topic.startsWith(begin) && fits(it))
      .sort((a, b) => (a.topic < b.topic ? -1 : 1));
    return { topics: found.slice(0, most), isMore: found.length > most };
  }

  async record(target: TopicTarget) {
    return this.records.get(keyOf(target));
  }

  async saveRecord(target: TopicTarget, record: TopicRecord) {
    this.records.set(keyOf(target), record);
  }

  async forgetRecord(target: TopicTarget) {
    this.records.delete(keyOf(target));
  }

  async ownership(target: TopicTarget): Promise<TopicOwnership> {
    const assigned = this.records.get(keyOf(target))?.owner;
    return assigned
      ? { ...this.fallback, owner: assigned, source: 'assignment' }
      : this.fallback;
  }

  async exceptions() {
    return this.granted;
  }

  async saveException(_: TopicTarget, exception: GrantedException) {
    this.granted.push(exception);
  }

  async showPending(target: TopicTarget, pending: PendingTopic) {
    this.pending.set(keyOf(target), pending);
  }

  async hidePending(target: TopicTarget) {
    this.pending.delete(keyOf(target));
  }

  async refresh(target: TopicTarget) {
    this.refreshed.push(target);
  }
}

function keyOf({ cluster, topic }: TopicTarget): string {
  return `${cluster}/${topic}`;
}
