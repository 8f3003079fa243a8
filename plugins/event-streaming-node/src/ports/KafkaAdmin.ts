// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What one item of a call for many came to: a value, or the error that only
 * this item met. A call as a whole rejects only when nothing could be asked.
 *
 * @public
 */
export type ItemResult<TValue> =
  | { name: string; value: TValue; error?: undefined }
  | { name: string; value?: undefined; error: Error };

/**
 * Whether a cluster can do something. `unknown` is not `no`: it says that the
 * question could not be answered, and why.
 *
 * @public
 */
export type Capability =
  | { state: 'yes' }
  | { state: 'no'; reason: string }
  | { state: 'unknown'; reason: string };

/**
 * What a cluster and this connection to it can do.
 *
 * @public
 */
export interface KafkaCapabilities {
  /** Change single config entries and keep the others (KIP-339). */
  incrementalConfigs: Capability;
  /** Ask a cluster to check a change without making it. */
  validateOnly: Capability;
  /** Tell classic from KIP-848 consumer groups. */
  groupTypes: Capability;
  /** Sizes on disk (KIP-113). */
  logDirs: Capability;
  /** The newest record's offset by timestamp (KIP-734). */
  maxTimestamp: Capability;
  /** Whether the cluster enforces ACLs. */
  authorizer: Capability;
}

/**
 * A broker as the cluster's metadata names it.
 *
 * @public
 */
export interface BrokerDescription {
  id: number;
  host: string;
  port: number;
  rack?: string;
}

/**
 * A cluster as it answers now.
 *
 * @public
 */
export interface ClusterDescription {
  clusterId: string;
  brokers: BrokerDescription[];
  /**
   * The Kafka release the brokers finalized (`metadata.version`), such as
   * `4.3`, where the cluster tells it.
   */
  version?: string;
}

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

/**
 * Where a config entry's value comes from, in the words of Kafka's
 * DescribeConfigs answer.
 *
 * @public
 */
export type ConfigSource =
  | 'topic'
  | 'broker'
  | 'broker-default'
  | 'broker-static'
  | 'default'
  | 'unknown';

/**
 * One config entry of a topic or broker.
 *
 * @public
 */
export interface ConfigEntry {
  name: string;
  /** Undefined for sensitive entries, whose values Kafka never gives. */
  value?: string;
  source: ConfigSource;
  sensitive: boolean;
  readOnly: boolean;
  /** The value that would hold without the override, where Kafka tells it. */
  defaultValue?: string;
}

/**
 * Which end of a partition an offset is asked for. `max-timestamp` is the
 * record with the newest timestamp (KIP-734).
 *
 * @public
 */
export type OffsetSpec =
  | { at: 'earliest' }
  | { at: 'latest' }
  | { at: 'max-timestamp' }
  | { at: 'timestamp'; timestamp: number };

/**
 * An offset of one partition.
 *
 * @public
 */
export interface PartitionOffset {
  partition: number;
  /** Undefined when the partition has no such record. */
  offset?: bigint;
  /** Milliseconds since the epoch, where the question was about time. */
  timestamp?: number;
}

/**
 * What one broker's disk holds of one partition.
 *
 * @public
 */
export interface ReplicaSize {
  topic: string;
  partition: number;
  broker: number;
  /** Bytes on disk of this replica. */
  sizeBytes: bigint;
  /** Whether this is a copy that is still moving in. */
  future: boolean;
}

/**
 * The protocol a group speaks: the classic one, KIP-848's, share (KIP-932) or
 * streams (KIP-1071) groups.
 *
 * @public
 */
export type GroupType =
  | 'classic'
  | 'consumer'
  | 'share'
  | 'streams'
  | 'unknown';

/**
 * A group's state in the words of the Kafka protocol, lower-case with dashes.
 *
 * @public
 */
export type GroupState =
  | 'stable'
  | 'empty'
  | 'dead'
  | 'preparing-rebalance'
  | 'completing-rebalance'
  | 'assigning'
  | 'reconciling'
  | 'unknown';

/**
 * A group as the list of its coordinator shows it.
 *
 * @public
 */
export interface GroupListing {
  group: string;
  type: GroupType;
  state: GroupState;
  /** Broker id of the coordinator that listed it. */
  coordinator: number;
}

/**
 * A member of a group with the partitions that it was given.
 *
 * @public
 */
export interface GroupMember {
  memberId: string;
  clientId: string;
  host: string;
  /** Partitions by topic. */
  assignment: Record<string, number[]>;
}

/**
 * A group with its members.
 *
 * @public
 */
export interface GroupDescription extends GroupListing {
  members: GroupMember[];
}

/**
 * An offset that a group committed.
 *
 * @public
 */
export interface CommittedOffset {
  topic: string;
  partition: number;
  offset: bigint;
}

/**
 * How many of the newest records of a partition have a key. A sample: older
 * records were not looked at.
 *
 * @public
 */
export interface KeySample {
  partition: number;
  /** Records that were looked at. */
  records: number;
  /** Those of them without a key. */
  unkeyed: number;
}

/**
 * A topic to be made.
 *
 * @public
 */
export interface NewTopic {
  name: string;
  partitions: number;
  replicationFactor: number;
  /** Overrides by config key; what is left out follows the broker. */
  config: Record<string, string>;
}

/**
 * Ask a cluster to check a change without making it.
 *
 * @public
 */
export interface ChangeOptions {
  validateOnly?: boolean;
}

/**
 * Which topic is meant, where its name alone does not say it.
 *
 * @public
 */
export interface DeleteTopicOptions {
  /**
   * Delete only the topic with this id; another one that has taken the name
   * stays, and the call rejects with a `NotFoundError`.
   */
  topicId?: string;
}

/**
 * A right that was asked for and whether the connection's principal has it.
 *
 * @public
 */
export interface AccessCheck {
  /** Such as `Describe`, `DescribeConfigs`, `Create`. */
  operation: string;
  /** Such as `Cluster` or `Topic:*`. */
  resource: string;
  outcome: 'allowed' | 'denied' | 'unknown';
  /** What follows from a right that is missing, in one sentence. */
  detail?: string;
}

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
   * `recordsPerPartition`, and counts keys. It is the one call that reads
   * records, so it needs the right to read; nothing of them is kept.
   */
  sampleKeys(
    topic: TopicDescription,
    options: { recordsPerPartition: number },
  ): Promise<KeySample[]>;

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
