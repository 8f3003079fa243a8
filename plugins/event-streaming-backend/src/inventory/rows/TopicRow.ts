// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  OwnerSource,
  TopicHealth,
} from '@sluice/plugin-event-streaming-common';
import { Visibility } from '../../config/EventStreamingConfig';

/** Stands for an unknown figure in columns that lists are sorted by. */
export const UNKNOWN = -1;

/** A row of the table `topics`. */
export interface TopicRow {
  cluster: string;
  topic: string;
  /** Equal for names that people or Kafka's metrics mix up. */
  name_key: string;
  environment: string;
  /** Whether the cluster had the topic when it was last read. */
  present: boolean;
  internal: boolean;
  /** {@link UNKNOWN} while the topic was never seen; so are the next four. */
  partitions: number;
  replication_factor: number | null;
  under_replicated: number;
  offline: number;
  cleanup_policy: string | null;
  /** Milliseconds; -1 is no limit. */
  retention_ms: number | null;
  min_insync_replicas: number | null;
  /** Bytes of all replicas, or {@link UNKNOWN}. */
  size_bytes: number;
  messages: number | null;
  /** Sum of end offsets, a decimal string. */
  end_sum: string | null;
  /** Since when the sum is this. */
  end_sum_at: number | null;
  /** Records a second, or {@link UNKNOWN}. */
  rate: number;
  /** When the sum was last seen to grow. */
  produced_at: number | null;
  consumer_groups: number;
  worst_lag_group: string | null;
  /** Messages, or {@link UNKNOWN}. */
  worst_lag: number;
  owner: string;
  owner_source: OwnerSource;
  /** Whether the catalog knows the owner; null while it was not asked. */
  owner_exists: boolean | null;
  visibility: Visibility;
  managed: boolean;
  purpose: string | null;
  broadcast: boolean;
  description: string | null;
  /** JSON of a list. */
  tags: string;
  health: TopicHealth['state'];
  health_rank: number;
  health_reason: string | null;
  search: string;
  /** Of all columns but the times. */
  row_hash: string;
  /** Of what is neither among {@link FIGURE_COLUMNS} nor {@link HEALTH_COLUMNS}. */
  identity_hash: string;
  /** Empty for a topic that has no entity. */
  entity_hash: string;
  details_hash: string;
  observed_at: number;
}

/** A row of the table `topic_details`. */
export interface TopicDetailsRow {
  cluster: string;
  topic: string;
  /** JSON of `PartitionLayout[]`. */
  layout: string;
  /** JSON of `ListedConfig[]`. */
  configs: string;
}

/** What a pass needs to know of a topic's row before it writes the next. */
export type PreviousTopic = Pick<
  TopicRow,
  | 'topic'
  | 'present'
  | 'managed'
  | 'health'
  | 'end_sum'
  | 'end_sum_at'
  | 'rate'
  | 'produced_at'
  | 'worst_lag'
  | 'row_hash'
  | 'identity_hash'
  | 'entity_hash'
  | 'details_hash'
  | 'observed_at'
>;

/** What changes from reading to reading while a topic is in use. */
export const FIGURE_COLUMNS = [
  'size_bytes',
  'messages',
  'end_sum',
  'end_sum_at',
  'rate',
  'produced_at',
  'consumer_groups',
  'worst_lag_group',
  'worst_lag',
  'health_reason',
  'row_hash',
  'observed_at',
] as const satisfies (keyof TopicRow)[];

/** What follows from the figures and seldom changes with them. */
export const HEALTH_COLUMNS = [
  'health',
  'health_rank',
] as const satisfies (keyof TopicRow)[];
