// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ItemResult } from './ItemResult';
import { AccessCheck } from './kafka/AccessCheck';
import { ChangeOptions, DeleteTopicOptions } from './kafka/ChangeOptions';
import { ClusterDescription } from './kafka/ClusterDescription';
import { CommittedOffset } from './kafka/CommittedOffset';
import { ConfigEntry } from './kafka/ConfigEntry';
import { GroupDescription, GroupListing } from './kafka/GroupDescription';
import { KafkaCapabilities } from './kafka/KafkaCapabilities';
import { KeySample } from './kafka/KeySample';
import { NewTopic } from './kafka/NewTopic';
import { OffsetSpec, PartitionOffset } from './kafka/PartitionOffset';
import { PartitionFraming } from './kafka/RecordFraming';
import { ReplicaSize } from './kafka/ReplicaSize';
import { TopicDescription } from './kafka/TopicDescription';

/**
 * All that Sluice asks of a Kafka cluster about topics and groups. One
 * instance is one long-lived connection; it may be used by many callers at
 * once. Each call is bounded in time and retried a bounded number of times
 * where Kafka says that trying again helps.
 *
 * @remarks
 * Errors: `ServiceUnavailableError` when the cluster cannot be reached or does
 * not answer in time, `NotAllowedError` naming the missing right when an ACL
 * forbids it, `AuthenticationError` when the cluster refuses the credentials,
 * `NotFoundError` for a topic or group that is not there, `ConflictError` for
 * a topic that is there already, `InputError` with the broker's own text for
 * what Kafka refuses. Kafka answers a list with what the principal may see: an
 * empty list may mean a missing right, so see {@link KafkaAdmin.checkAccess}.
 *
 * @public
 */
export interface KafkaAdmin {
  /** Brokers, controller and version. Reads only. */
  describeCluster(): Promise<ClusterDescription>;

  /** What this cluster can do; asked once and kept. Reads only. */
  capabilities(): Promise<KafkaCapabilities>;

  /** Which rights this connection has, found by harmless probes. */
  checkAccess(): Promise<AccessCheck[]>;

  /** All topics with their partitions in one request, internal ones included. */
  listTopics(): Promise<TopicDescription[]>;

  /** Named topics with their partitions; a missing one is a `NotFoundError` of its item. */
  describeTopics(names: string[]): Promise<ItemResult<TopicDescription>[]>;

  /**
   * Config entries of topics. `keys` narrows the answer, which is most of the
   * cost of an inventory; left out, all entries come with their defaults.
   */
  describeTopicConfigs(
    names: string[],
    keys?: string[],
  ): Promise<ItemResult<ConfigEntry[]>[]>;

  /** Config entries of a broker (defaults that topics inherit). */
  describeBrokerConfig(brokerId: number): Promise<ConfigEntry[]>;

  /**
   * Offsets of all given partitions, asked of each leader in batches.
   * Partitions without a leader come back without an offset.
   */
  listOffsets(
    topics: TopicDescription[],
    spec: OffsetSpec,
  ): Promise<ItemResult<PartitionOffset[]>[]>;

  /**
   * Looks at the newest records of each partition, at most
   * `recordsPerPartition`, and counts keys. It reads records, so it needs the
   * right to read; nothing of them is kept.
   */
  sampleKeys(
    topic: TopicDescription,
    options: { recordsPerPartition: number },
  ): Promise<KeySample[]>;

  /**
   * Looks at the first bytes of key and value of the newest records of each
   * partition, for the ids of their schemas. It reads records, so it needs the
   * right to read; nothing else of them is kept. Joins no group and commits
   * nothing. Where records are large, fewer are looked at.
   */
  readFraming(
    topic: TopicDescription,
    options: { recordsPerPartition: number },
  ): Promise<PartitionFraming[]>;

  /** Sizes of all replicas, or of those of the named topics. */
  describeLogDirs(topics?: TopicDescription[]): Promise<ReplicaSize[]>;

  /** All groups that any broker coordinates, of every type. */
  listGroups(): Promise<GroupListing[]>;

  /** Groups with members, asked by the protocol that each speaks. */
  describeGroups(
    groups: GroupListing[],
  ): Promise<ItemResult<GroupDescription>[]>;

  /** Committed offsets of groups; partitions without a commit are left out. */
  listGroupOffsets(
    groups: GroupListing[],
  ): Promise<ItemResult<CommittedOffset[]>[]>;

  /** Makes a topic and returns when the cluster acknowledged it. */
  createTopic(topic: NewTopic, options?: ChangeOptions): Promise<void>;

  /**
   * Sets the given config entries and leaves all others alone; `undefined`
   * removes an override.
   */
  alterTopicConfig(
    name: string,
    changes: Record<string, string | undefined>,
    options?: ChangeOptions,
  ): Promise<void>;

  /** Grows a topic to `total` partitions; Kafka cannot shrink one. */
  addPartitions(
    name: string,
    total: number,
    options?: ChangeOptions,
  ): Promise<void>;

  /** Deletes a topic with its records. Cannot be undone. */
  deleteTopic(name: string, options?: DeleteTopicOptions): Promise<void>;

  /** Closes the connection; calls under way reject. */
  close(): Promise<void>;
}
