// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { TopicRecord } from '../TopicInventory';

/** A record with the time when it was made. */
export interface StoredTopicRecord extends TopicRecord {
  /** Milliseconds since the epoch. */
  createdAt: number;
}

/** The table `topic_records`: what people said about topics. */
export interface TopicRecordStore {
  get(target: TopicTarget): Promise<StoredTopicRecord | undefined>;

  /** All records of a cluster, by topic. */
  ofCluster(cluster: string): Promise<Map<string, StoredTopicRecord>>;

  /** Keeps the time of an older record of the same topic. */
  save(target: TopicTarget, record: TopicRecord): Promise<void>;

  /** Ends a record: it stays, and is found no longer. */
  end(target: TopicTarget): Promise<void>;
}
