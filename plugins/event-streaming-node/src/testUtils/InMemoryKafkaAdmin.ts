// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  AccessCheck,
  ChangeOptions,
  ClusterDescription,
  CommittedOffset,
  ConfigEntry,
  GroupDescription,
  GroupListing,
  ItemResult,
  KafkaAdmin,
  KafkaCapabilities,
  NewTopic,
  OffsetSpec,
  PartitionOffset,
  ReplicaSize,
  TopicDescription,
} from '../ports';
import {
  configEntries,
  describeInMemoryTopic,
  InMemoryTopic,
  toInMemoryTopic,
} from './InMemoryTopic';
import { configProblem, refuseTopic } from './refuseTopic';

const BYTES_PER_RECORD = 100;

/**
 * A group of the fake cluster with what it committed.
 *
 * @public
 */
export interface InMemoryGroup extends GroupDescription {
  commits: CommittedOffset[];
}

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
  readonly #cluster: string;
  readonly #brokers: number;
  readonly #topics = new Map<string, InMemoryTopic>();
  readonly #groups: InMemoryGroup[];
  #failure?: Error;
  #closed = false;

  static create(options: InMemoryKafkaAdminOptions = {}): InMemoryKafkaAdmin {
    return new InMemoryKafkaAdmin(options);
  }

  private constructor(options: InMemoryKafkaAdminOptions) {
    this.#cluster = options.cluster ?? 'memory';
    this.#brokers = options.brokers ?? 1;
    this.#groups = options.groups ?? [];
    for (const topic of options.topics ?? []) {
      this.#topics.set(topic.name, toInMemoryTopic(topic));
    }
  }

  /** Makes every call reject with the error, as an outage does; undefined ends it. */
  failWith(error: Error | undefined): void {
    this.#failure = error;
  }

  /** Adds records to a partition, so that offsets and sizes grow. */
  addRecords(topic: string, partition: number, count: number): void {
    this.#topic(topic).records[partition] += count;
  }

  async describeCluster(): Promise<ClusterDescription> {
    this.#assertUp();
    return {
      clusterId: `id-of-${this.#cluster}`,
      controllerId: 1,
      brokers: Array.from({ length: this.#brokers }, (_, index) => ({
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
    return [...this.#topics.values()].map(topic =>
      describeInMemoryTopic(topic, this.#brokers),
    );
  }

  async describeTopics(
    names: string[],
  ): Promise<ItemResult<TopicDescription>[]> {
    this.#assertUp();
    return names.map(name =>
      this.#item(name, () =>
        describeInMemoryTopic(this.#topic(name), this.#brokers),
      ),
    );
  }

  async describeTopicConfigs(
    names: string[],
    keys?: string[],
  ): Promise<ItemResult<ConfigEntry[]>[]> {
    this.#assertUp();
    return names.map(name =>
      this.#item(name, () => configEntries(this.#topic(name), keys)),
    );
  }

  async describeBrokerConfig(brokerId: number): Promise<ConfigEntry[]> {
    this.#assertUp();
    if (brokerId < 1 || brokerId > this.#brokers) {
      throw new ServiceUnavailableError(
        `Cluster '${this.#cluster}' has no broker ${brokerId}`,
      );
    }
    return configEntries({ config: {} });
  }

  async listOffsets(
    topics: TopicDescription[],
    spec: OffsetSpec,
  ): Promise<ItemResult<PartitionOffset[]>[]> {
    this.#assertUp();
    return topics.map(({ name }) =>
      this.#item(name, () =>
        this.#topic(name).records.map((records, partition) => ({
          partition,
          offset: offsetAt(records, spec),
        })),
      ),
    );
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
            this.#topic(name).records[partition] * BYTES_PER_RECORD,
          ),
          future: false,
        })),
      ),
    );
  }

  async listGroups(): Promise<GroupListing[]> {
    this.#assertUp();
    return this.#groups.map(({ group, type, state, coordinator }) => ({
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
        const { commits: _, ...description } = this.#group(group);
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
        this.#groups.find(candidate => candidate.group === group)?.commits ??
        [],
    }));
  }

  async createTopic(
    topic: NewTopic,
    options: ChangeOptions = {},
  ): Promise<void> {
    this.#assertUp();
    refuseTopic(topic, {
      name: this.#cluster,
      brokers: this.#brokers,
      topics: [...this.#topics.values()],
    });
    if (!options.validateOnly) {
      this.#topics.set(topic.name, toInMemoryTopic(topic));
    }
  }

  async alterTopicConfig(
    name: string,
    changes: Record<string, string | undefined>,
    options: ChangeOptions = {},
  ): Promise<void> {
    this.#assertUp();
    const { config } = this.#topic(name);
    const reason = configProblem(changes);
    if (reason) {
      throw new InputError(
        `Cannot change the configuration of topic '${name}' on cluster '${
          this.#cluster
        }': ${reason}`,
      );
    }
    if (options.validateOnly) {
      return;
    }
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) {
        delete config[key];
      } else {
        config[key] = value;
      }
    }
  }

  async addPartitions(
    name: string,
    total: number,
    options: ChangeOptions = {},
  ): Promise<void> {
    this.#assertUp();
    const topic = this.#topic(name);
    if (total <= topic.partitions) {
      throw new InputError(
        `Cannot set ${total} partitions for topic '${name}' on cluster '${
          this.#cluster
        }': The topic ${name} currently has ${
          topic.partitions
        } partition(s); ${total} would not be an increase.`,
      );
    }
    if (!options.validateOnly) {
      topic.records.push(
        ...new Array<number>(total - topic.partitions).fill(0),
      );
      topic.partitions = total;
    }
  }

  async deleteTopic(name: string): Promise<void> {
    this.#assertUp();
    this.#topics.delete(this.#topic(name).name);
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #assertUp(): void {
    if (this.#closed) {
      throw new ServiceUnavailableError(
        `The connection to cluster '${this.#cluster}' was closed`,
      );
    }
    if (this.#failure) {
      throw this.#failure;
    }
  }

  #topic(name: string): InMemoryTopic {
    const topic = this.#topics.get(name);
    if (!topic) {
      throw new NotFoundError(
        `Topic '${name}' does not exist on cluster '${this.#cluster}'`,
      );
    }
    return topic;
  }

  #group(name: string): InMemoryGroup {
    const group = this.#groups.find(candidate => candidate.group === name);
    if (!group) {
      throw new NotFoundError(
        `Group '${name}' does not exist on cluster '${this.#cluster}'`,
      );
    }
    return group;
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

/** Records of the fake have no time: only the ends of a partition are known. */
function offsetAt(records: number, spec: OffsetSpec): bigint | undefined {
  switch (spec.at) {
    case 'earliest':
      return 0n;
    case 'latest':
      return BigInt(records);
    default:
      return undefined;
  }
}
