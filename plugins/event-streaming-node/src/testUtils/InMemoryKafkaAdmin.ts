// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import {
  AccessCheck,
  ChangeOptions,
  ClusterDescription,
  CommittedOffset,
  ConfigEntry,
  dataFramingOf,
  DeleteTopicOptions,
  GroupDescription,
  GroupListing,
  ItemResult,
  KafkaAdmin,
  KafkaCapabilities,
  KeySample,
  NewTopic,
  OffsetSpec,
  PartitionFraming,
  PartitionOffset,
  RecordFraming,
  ReplicaSize,
  TopicDescription,
} from '../ports';
import { InMemoryCluster, InMemoryGroup } from './InMemoryCluster';
import { configEntries, InMemoryRecord } from './InMemoryTopic';
import { offsetAt } from './offsetAt';

const BYTES_PER_RECORD = 100;

/**
 * What the fake cluster starts with.
 *
 * @public
 */
export interface InMemoryKafkaAdminOptions {
  /** For error texts. Default `memory`. */
  cluster?: string;
  /** Number of brokers, with ids from 1. Default 1. */
  brokers?: number;
  topics?: NewTopic[];
  groups?: InMemoryGroup[];
}

/**
 * A cluster in memory for unit tests. It passes the same contract suite as the
 * real adapters, but for what needs records, consumers or ACLs.
 *
 * @public
 */
export class InMemoryKafkaAdmin implements KafkaAdmin {
  readonly #cluster: InMemoryCluster;
  #failure?: Error;
  #closed = false;

  static create(options: InMemoryKafkaAdminOptions = {}): InMemoryKafkaAdmin {
    return new InMemoryKafkaAdmin(options);
  }

  private constructor(options: InMemoryKafkaAdminOptions) {
    this.#cluster = InMemoryCluster.create({
      name: options.cluster ?? 'memory',
      brokers: options.brokers ?? 1,
      topics: options.topics ?? [],
      groups: options.groups ?? [],
    });
  }

  /** Makes every call reject with the error, as an outage does; undefined ends it. */
  failWith(error: Error | undefined): void {
    this.#failure = error;
  }

  /** Adds equal records to a partition, so that offsets and sizes grow. */
  addRecords(
    topic: string,
    partition: number,
    count: number,
    record: Partial<InMemoryRecord> = {},
  ): void {
    this.#cluster
      .topic(topic)
      .records[partition].push(
        ...new Array<InMemoryRecord>(count).fill({ keyed: false, ...record }),
      );
  }

  async describeCluster(): Promise<ClusterDescription> {
    this.#assertUp();
    return {
      clusterId: `id-of-${this.#cluster.name}`,
      brokers: Array.from({ length: this.#cluster.brokers }, (_, index) => ({
        id: index + 1,
        host: 'memory',
        port: 9092 + index,
      })),
      version: '4.3',
    };
  }

  async capabilities(): Promise<KafkaCapabilities> {
    this.#assertUp();
    const yes = { state: 'yes' } as const;
    return {
      incrementalConfigs: yes,
      validateOnly: yes,
      groupTypes: yes,
      logDirs: yes,
      maxTimestamp: yes,
      authorizer: { state: 'no', reason: 'The cluster has no authorizer' },
    };
  }

  async checkAccess(): Promise<AccessCheck[]> {
    this.#assertUp();
    return [
      { operation: 'Describe', resource: 'Cluster', outcome: 'allowed' },
      { operation: 'Describe', resource: 'Topic:*', outcome: 'allowed' },
      { operation: 'Create', resource: 'Topic:*', outcome: 'allowed' },
    ];
  }

  async listTopics(): Promise<TopicDescription[]> {
    this.#assertUp();
    return this.#cluster.topics().map(topic => this.#cluster.describe(topic));
  }

  async describeTopics(
    names: string[],
  ): Promise<ItemResult<TopicDescription>[]> {
    this.#assertUp();
    return names.map(name =>
      this.#item(name, () => this.#cluster.describe(this.#cluster.topic(name))),
    );
  }

  async describeTopicConfigs(
    names: string[],
    keys?: string[],
  ): Promise<ItemResult<ConfigEntry[]>[]> {
    this.#assertUp();
    return names.map(name =>
      this.#item(name, () => configEntries(this.#cluster.topic(name), keys)),
    );
  }

  async describeBrokerConfig(brokerId: number): Promise<ConfigEntry[]> {
    this.#assertUp();
    if (brokerId < 1 || brokerId > this.#cluster.brokers) {
      throw new ServiceUnavailableError(
        `Cluster '${this.#cluster.name}' has no broker ${brokerId}`,
      );
    }
    return configEntries({ config: {} });
  }

  async listOffsets(
    topics: TopicDescription[],
    spec: OffsetSpec,
  ): Promise<ItemResult<PartitionOffset[]>[]> {
    this.#assertUp();
    return topics.map(({ name, partitions }) =>
      this.#item(name, () => {
        const { records } = this.#cluster.topic(name);
        return partitions.map(({ partition, leader }) => ({
          partition,
          ...(leader === undefined ? {} : offsetAt(records[partition], spec)),
        }));
      }),
    );
  }

  async sampleKeys(
    { name, partitions }: TopicDescription,
    { recordsPerPartition }: { recordsPerPartition: number },
  ): Promise<KeySample[]> {
    this.#assertUp();
    const { records } = this.#cluster.topic(name);
    return partitions.map(({ partition }) => {
      const newest = records[partition].slice(-recordsPerPartition);
      const unkeyed = newest.filter(({ keyed }) => !keyed).length;
      return { partition, records: newest.length, unkeyed };
    });
  }

  async readFraming(
    { name, partitions }: TopicDescription,
    { recordsPerPartition }: { recordsPerPartition: number },
  ): Promise<PartitionFraming[]> {
    this.#assertUp();
    const { records } = this.#cluster.topic(name);
    return partitions.map(({ partition }) => {
      const all = records[partition];
      const from = Math.max(0, all.length - recordsPerPartition);
      return {
        partition,
        records: all
          .slice(from)
          .map((record, index) => framingOf(record, BigInt(from + index))),
      };
    });
  }

  async describeLogDirs(topics?: TopicDescription[]): Promise<ReplicaSize[]> {
    const described = topics ?? (await this.listTopics());
    this.#assertUp();
    return described.flatMap(({ name, partitions }) =>
      partitions.flatMap(({ partition, replicas }) =>
        replicas.map(broker => ({
          topic: name,
          partition,
          broker,
          sizeBytes: BigInt(
            this.#cluster.topic(name).records[partition].length *
              BYTES_PER_RECORD,
          ),
          future: false,
        })),
      ),
    );
  }

  async listGroups(): Promise<GroupListing[]> {
    this.#assertUp();
    return this.#cluster.groups.map(({ group, type, state, coordinator }) => ({
      group,
      type,
      state,
      coordinator,
    }));
  }

  async describeGroups(
    groups: GroupListing[],
  ): Promise<ItemResult<GroupDescription>[]> {
    this.#assertUp();
    return groups.map(({ group }) =>
      this.#item(group, () => {
        const { commits: _, ...description } = this.#cluster.group(group);
        return description;
      }),
    );
  }

  async listGroupOffsets(
    groups: GroupListing[],
  ): Promise<ItemResult<CommittedOffset[]>[]> {
    this.#assertUp();
    return groups.map(({ group }) => ({
      name: group,
      value:
        this.#cluster.groups.find(candidate => candidate.group === group)
          ?.commits ?? [],
    }));
  }

  async createTopic(
    topic: NewTopic,
    options: ChangeOptions = {},
  ): Promise<void> {
    this.#assertUp();
    this.#cluster.create(topic, options);
  }

  async alterTopicConfig(
    name: string,
    changes: Record<string, string | undefined>,
    options: ChangeOptions = {},
  ): Promise<void> {
    this.#assertUp();
    this.#cluster.alterConfig(name, changes, options);
  }

  async addPartitions(
    name: string,
    total: number,
    options: ChangeOptions = {},
  ): Promise<void> {
    this.#assertUp();
    this.#cluster.grow(name, total, options);
  }

  async deleteTopic(
    name: string,
    options: DeleteTopicOptions = {},
  ): Promise<void> {
    this.#assertUp();
    this.#cluster.remove(name, options);
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #assertUp(): void {
    if (this.#closed) {
      throw new ServiceUnavailableError(
        `The connection to cluster '${this.#cluster.name}' was closed`,
      );
    }
    if (this.#failure) {
      throw this.#failure;
    }
  }

  #item<TValue>(name: string, read: () => TValue): ItemResult<TValue> {
    try {
      return { name, value: read() };
    } catch (error) {
      if (error instanceof NotFoundError) {
        return { name, error };
      }
      throw error;
    }
  }
}

function framingOf(record: InMemoryRecord, offset: bigint): RecordFraming {
  const { keyed, key, timestamp } = record;
  return {
    offset,
    timestamp,
    key: keyed && !key ? { kind: 'plain' } : dataFramingOf(key),
    value: 'value' in record ? dataFramingOf(record.value) : { kind: 'plain' },
  };
}
