// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ClusterDescription,
  CommittedOffset,
  ConfigEntry,
  GroupDescription,
  GroupListing,
  ReplicaSize,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';

/** Offsets of a topic by the number of the partition. */
export type OffsetsByPartition = (bigint | undefined)[];

/** The answers of a cluster, before anything is summed up. */
export interface KafkaFacts {
  /** Milliseconds since the epoch, from before the first question was asked. */
  startedAt: number;
  cluster: ClusterDescription;
  topics: TopicDescription[];
  groups: GroupListing[];
  /** By group, as the maps below. */
  descriptions: Map<string, GroupDescription>;
  commits: Map<string, CommittedOffset[]>;
  /** By topic, as the maps below. */
  ends: Map<string, OffsetsByPartition>;
  starts: Map<string, OffsetsByPartition>;
  configs: Map<string, ConfigEntry[]>;
  /** Undefined where the right to read sizes is missing. */
  sizes?: ReplicaSize[];
  /** Figures that could not be read, each with the reason. */
  gaps: string[];
}
