// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import {
  AccessCheck,
  ChangeOptions,
  DeleteTopicOptions,
  GroupListing,
  KafkaAdmin,
  KafkaCapabilities,
  KafkaConnectionConfig,
  NewTopic,
  OffsetSpec,
  registerKafkaCompressionCodecs,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { Kafka, logLevel } from 'kafkajs';
import { createKafkajsLogCreator } from './connection/createKafkajsLogCreator';
import { KafkaConnection } from './connection/KafkaConnection';
import { createKafkajsCluster } from './connection/kafkajsInternals';
import { KafkaSession } from './connection/KafkaSession';
import { addPartitions } from './operations/addPartitions';
import { alterTopicConfig } from './operations/alterTopicConfig';
import { capabilities } from './operations/capabilities';
import { checkAccess } from './operations/checkAccess';
import { createTopic } from './operations/createTopic';
import { deleteTopic } from './operations/deleteTopic';
import { describeBrokerConfig } from './operations/describeBrokerConfig';
import { describeCluster } from './operations/describeCluster';
import { describeGroups } from './operations/describeGroups';
import { describeLogDirs } from './operations/describeLogDirs';
import { describeTopicConfigs } from './operations/describeTopicConfigs';
import { describeTopics } from './operations/describeTopics';
import { listGroupOffsets } from './operations/listGroupOffsets';
import { listGroups } from './operations/listGroups';
import { listOffsets } from './operations/listOffsets';
import { listTopics } from './operations/listTopics';
import { readFraming } from './operations/readFraming';
import { sampleKeys } from './operations/sampleKeys';
import { readBrokerAddress } from './readBrokerAddress';
import {
  DEFAULT_REQUEST_TIMEOUT_MS,
  readKafkaClientOptions,
} from './readKafkaClientOptions';

export interface KafkajsKafkaAdminOptions {
  /** The cluster's configured name, for error texts. */
  cluster: string;
  connection: KafkaConnectionConfig;
  logger: LoggerService;
  /** Called before each request that goes out, to count them. */
  onRequest?: (apiName: string, broker: string) => void;
}

/** Kafka over kafkajs' connections, with requests of our own; see README.md beside this file. */
export class KafkajsKafkaAdmin implements KafkaAdmin {
  readonly #session: KafkaSession;
  #capabilities?: Promise<KafkaCapabilities>;

  /** Checks the configuration; connects at the first call. */
  static create(options: KafkajsKafkaAdminOptions): KafkajsKafkaAdmin {
    registerKafkaCompressionCodecs();
    const kafka = new Kafka({
      ...readKafkaClientOptions(options.connection),
      // Not DEBUG: that level prints what was sent and received.
      logLevel: logLevel.INFO,
      logCreator: createKafkajsLogCreator(options.logger),
    });
    const { bootstrapServers, requestTimeoutMs } = options.connection;
    const session = KafkaSession.create({
      cluster: options.cluster,
      callTimeoutMs: 2 * (requestTimeoutMs ?? DEFAULT_REQUEST_TIMEOUT_MS),
      connection: KafkaConnection.create({
        cluster: createKafkajsCluster(kafka),
        bootstrap: bootstrapServers.map(readBrokerAddress),
        onRequest: options.onRequest,
      }),
    });
    return new KafkajsKafkaAdmin(session);
  }

  private constructor(session: KafkaSession) {
    this.#session = session;
  }

  describeCluster() {
    return describeCluster(this.#session);
  }

  capabilities(): Promise<KafkaCapabilities> {
    this.#capabilities ??= capabilities(this.#session).catch(error => {
      this.#capabilities = undefined; // asked again: the cluster may be back
      throw error;
    });
    return this.#capabilities;
  }

  checkAccess(): Promise<AccessCheck[]> {
    return checkAccess(this.#session);
  }

  listTopics() {
    return listTopics(this.#session);
  }

  describeTopics(names: string[]) {
    return describeTopics(this.#session, names);
  }

  describeTopicConfigs(names: string[], keys?: string[]) {
    return describeTopicConfigs(this.#session, names, keys);
  }

  describeBrokerConfig(brokerId: number) {
    return describeBrokerConfig(this.#session, brokerId);
  }

  listOffsets(topics: TopicDescription[], spec: OffsetSpec) {
    return listOffsets(this.#session, topics, spec);
  }

  sampleKeys(
    topic: TopicDescription,
    options: { recordsPerPartition: number },
  ) {
    return sampleKeys(this.#session, topic, options);
  }

  readFraming(
    topic: TopicDescription,
    options: { recordsPerPartition: number },
  ) {
    return readFraming(this.#session, topic, options);
  }

  describeLogDirs(topics?: TopicDescription[]) {
    return describeLogDirs(this.#session, topics);
  }

  listGroups() {
    return listGroups(this.#session);
  }

  describeGroups(groups: GroupListing[]) {
    return describeGroups(this.#session, groups);
  }

  listGroupOffsets(groups: GroupListing[]) {
    return listGroupOffsets(this.#session, groups);
  }

  createTopic(topic: NewTopic, options?: ChangeOptions) {
    return createTopic(this.#session, topic, options);
  }

  alterTopicConfig(
    name: string,
    changes: Record<string, string | undefined>,
    options?: ChangeOptions,
  ) {
    return alterTopicConfig(this.#session, name, changes, options);
  }

  addPartitions(name: string, total: number, options?: ChangeOptions) {
    return addPartitions(this.#session, name, total, options);
  }

  deleteTopic(name: string, options?: DeleteTopicOptions) {
    return deleteTopic(this.#session, name, options);
  }

  async close(): Promise<void> {
    this.#session.close();
  }
}
