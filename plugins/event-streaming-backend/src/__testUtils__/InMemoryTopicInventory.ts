// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import {
  PendingTopic,
  TopicInventory,
  TopicRecord,
} from '../inventory/TopicInventory';

/** What the topic kind asks of the inventory, without a database. */
export class InMemoryTopicInventory implements TopicInventory {
  readonly records = new Map<string, TopicRecord>();
  readonly pending = new Map<string, PendingTopic>();
  readonly refreshed: TopicTarget[] = [];
  readonly names: string[] = [];

  async similarNames() {
    return this.names;
  }

  async record(target: TopicTarget) {
    return this.records.get(keyOf(target));
  }

  async saveRecord(target: TopicTarget, record: TopicRecord) {
    this.records.set(keyOf(target), record);
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
