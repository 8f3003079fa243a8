// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Finding,
  TopicKey,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';

/** What the portal recorded about a topic when it was asked for. */
export interface TopicRecord {
  owner: string;
  description: string;
  key?: TopicKey;
  purpose?: string;
  broadcast: boolean;
  tags: string[];
  createdBy: string;
  requestId: string;
}

/** A topic that is asked for and not there yet, or could not be made. */
export interface PendingTopic {
  owner: string;
  description: string;
  state: 'provisioning' | 'failed';
  reason?: Finding['message'];
}

/**
 * What the topic kind asks of the inventory. Reads come from the database;
 * only `refresh` asks a broker.
 */
export interface TopicInventory {
  /** Names on the cluster that differ from this only by case or by `.`/`_`. */
  similarNames(target: TopicTarget): Promise<string[]>;

  /** What was recorded about a topic, if anything. */
  record(target: TopicTarget): Promise<TopicRecord | undefined>;

  /** Records owner, description and key; an equal record is left as it is. */
  saveRecord(target: TopicTarget, record: TopicRecord): Promise<void>;

  /** Shows a topic in lists before it is there. */
  showPending(target: TopicTarget, pending: PendingTopic): Promise<void>;

  /** Takes a topic that never came to be out of the lists. */
  hidePending(target: TopicTarget): Promise<void>;

  /** Reads one topic from its cluster now and tells the catalog. */
  refresh(target: TopicTarget): Promise<void>;
}
