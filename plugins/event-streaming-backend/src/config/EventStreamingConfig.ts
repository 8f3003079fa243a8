// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EnvironmentTier,
  PolicyConfig,
  PrefixRule,
} from '@sluice/plugin-event-streaming-common';
import {
  ConnectConnectionConfig,
  KafkaConnectionConfig,
  SchemaRegistryConnectionConfig,
} from '@sluice/plugin-event-streaming-node';

/** An environment as configured. */
export interface EnvironmentConfig {
  name: string;
  title: string;
  tier: EnvironmentTier;
  visibility: Visibility;
}

/** Who may know that an object exists: everybody, or owners and consumers. */
export type Visibility = 'all' | 'owned';

/** A Kafka cluster as configured. */
export interface ClusterConfig {
  name: string;
  environment: EnvironmentConfig;
  connection: KafkaConnectionConfig;
  mode: 'managed' | 'read-only';
  /** The name of the registry with the schemas of its topics. */
  schemaRegistry?: string;
  /** Link templates by title; `{{topic}}` and `{{cluster}}` are filled in. */
  links: Record<string, string>;
}

/** A schema registry as configured. */
export interface SchemaRegistryConfig {
  name: string;
  type: 'apicurio';
  /** Names of the environments that use it; all of them unless said otherwise. */
  environments: string[];
  /** How the name of an artifact tells the topic that it describes. */
  topicNames: SchemaTopicNames[];
  /** Templates of addresses by title. */
  links: Record<string, string>;
  connection: SchemaRegistryConnectionConfig;
}

/** By the names of the serialisers' strategies. */
export type SchemaTopicNames = 'topic-name' | 'simple-topic' | 'topic-record';

/** A Connect cluster as configured. */
export interface ConnectClusterConfig {
  name: string;
  /** The Kafka cluster that its connectors feed and read. */
  cluster: string;
  /** Of the Kafka cluster. */
  environment: EnvironmentConfig;
  mode: 'managed' | 'read-only';
  /** Connector classes that may be used; `*` stands for any characters. */
  allowedClasses: string[];
  allowedConverters: string[];
  /** Transformations and predicates. */
  allowedTransforms: string[];
  /** Keys of clients' settings that connectors may override, by pattern. */
  allowedOverrides: string[];
  /** The most that `tasks.max` may be. */
  maxTasks: number;
  secretReferences: SecretReferenceRule[];
  /** What the catalog has of the systems at the other end; the first one wins. */
  externalSystems: ExternalSystemRule[];
  /** Templates of addresses by title. */
  links: Record<string, string>;
  connection: ConnectConnectionConfig;
}

/** Which entity stands for the systems of an address. */
export interface ExternalSystemRule {
  /** Such as `ledger-db:5432/ledger`; `*` stands for any characters. */
  address: string;
  /** An entity ref. */
  entity: string;
}

/** Which references to secrets the connectors of an owner may hold. */
export interface SecretReferenceRule {
  /** An entity ref, or `*` for every owner. */
  owner: string;
  /** Of the whole reference, such as `${file:/secrets/billing:*}`. */
  pattern: string;
}

/** A prefix with its owner and who may know of the topics below it. */
export interface PrefixConfig extends PrefixRule {
  visibility: Visibility;
}

/** How often and how the inventory is read; milliseconds. */
export interface InventoryConfig {
  intervalMs: number;
  timeoutMs: number;
  /** From this many topics on, a pass runs in a worker thread. */
  workerThreshold: number;
  /** Messages from which a group that does not catch up is called lagging. */
  lagThreshold: number;
  /** A topic that nobody wrote to for so long is called idle. */
  idleAfterMs: number;
  /** How often the catalog is asked who declares to use which topic. */
  declarationsIntervalMs: number;
}

/** The plugin's configuration, read and checked once at start. */
export interface EventStreamingConfig {
  platformGroups: string[];
  securityGroup?: string;
  auditorGroups: string[];
  fallbackOwner: string;
  environments: EnvironmentConfig[];
  clusters: ClusterConfig[];
  schemaRegistries: SchemaRegistryConfig[];
  connectClusters: ConnectClusterConfig[];
  prefixes: PrefixConfig[];
  policy: PolicyConfig;
  inventory: InventoryConfig;
  requests: {
    /** Milliseconds after which an unanswered request expires. */
    expiryMs: number;
    /** Milliseconds before that at which people are reminded. */
    reminderMs: number;
    /** Milliseconds that a worker may hold a request without a sign of life. */
    leaseMs: number;
    /** Milliseconds that an engine may be away before a request fails. */
    giveUpMs: number;
  };
}
