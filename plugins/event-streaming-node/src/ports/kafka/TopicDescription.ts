// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * One partition in the cluster's metadata.
 *
 * @public
 */
export interface PartitionDescription {
  partition: number;
  /** The leader's broker id; undefined while the partition is offline. */
  leader?: number;
  replicas: number[];
  isr: number[];
  offlineReplicas: number[];
}

/**
 * A topic in the cluster's metadata.
 *
 * @public
 */
export interface TopicDescription {
  name: string;
  /**
   * Kafka's own id, another one for a topic of the same name that was made
   * anew; undefined where the cluster does not tell it (before Kafka 2.8).
   */
  topicId?: string;
  internal: boolean;
  partitions: PartitionDescription[];
}
