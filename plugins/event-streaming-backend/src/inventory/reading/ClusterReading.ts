// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConfigSource,
  GroupState,
  GroupType,
} from '@sluice/plugin-event-streaming-node';

/** A config entry that every reading asks for. */
export interface ListedConfig {
  name: string;
  value?: string;
  source: ConfigSource;
  defaultValue?: string;
}

/** What one reading found of one topic, summed up over its partitions. */
export interface TopicReading {
  topic: string;
  /** Whether Kafka itself calls it internal. */
  internal: boolean;
  partitions: number;
  /** The smallest of all partitions. */
  replicationFactor: number;
  replicas: number;
  /** Partitions with a replica out of sync. */
  underReplicated: number;
  /** Partitions without a leader. */
  offline: number;
  /** Undefined where the right to read them is missing. */
  configs?: ListedConfig[];
  /** Bytes of all replicas. */
  sizeBytes?: number;
  /** Ends minus starts. */
  messages?: number;
  /** Sum of the end offsets, a decimal string. */
  endSum?: string;
  groups: number;
  worstLag?: { group: string; messages: number };
  /** A `PartitionLayout[]` as JSON: it is stored as it comes. */
  layout: string;
}

/** Where one partition is: leader or -1, replicas, in-sync and offline ones. */
export type PartitionLayout = [
  partition: number,
  leader: number,
  replicas: number[],
  isr: number[],
  offline: number[],
];

/** What one reading found of one consumer group. */
export interface GroupReading {
  group: string;
  type: GroupType;
  state: GroupState;
  members: number;
  coordinator: number;
}

/** A group that reads a topic: it has commits or partitions of it. */
export interface GroupTopicReading {
  topic: string;
  group: string;
  /** Messages behind; undefined without a commit. */
  lag?: number;
}

/** What one broker carries. */
export interface BrokerReading {
  id: number;
  host: string;
  port: number;
  rack?: string;
  leaders: number;
  replicas: number;
  sizeBytes?: number;
}

/** What one reading found of the cluster as a whole. */
export interface ClusterFacts {
  clusterId: string;
  version?: string;
  brokers: BrokerReading[];
  topics: number;
  partitions: number;
  replicas: number;
  underReplicated: number;
  offline: number;
  /** Figures that could not be read, each with the reason. */
  gaps: string[];
}

/** Everything that one pass reads of a cluster. */
export interface ClusterReading {
  /** Milliseconds since the epoch, from before the first question was asked. */
  startedAt: number;
  facts: ClusterFacts;
  topics: TopicReading[];
  groups: GroupReading[];
  groupTopics: GroupTopicReading[];
}
