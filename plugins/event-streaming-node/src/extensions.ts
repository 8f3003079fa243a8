// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  createExtensionPoint,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ConnectCluster } from './ports/ConnectCluster';
import { ConnectConnectionConfig } from './ports/ConnectConnectionConfig';
import { KafkaAdmin } from './ports/KafkaAdmin';
import { KafkaConnectionConfig } from './ports/KafkaConnectionConfig';
import { SchemaRegistry } from './ports/SchemaRegistry';
import { SchemaRegistryConnectionConfig } from './ports/SchemaRegistryConnectionConfig';

/**
 * What a Kafka client is made from.
 *
 * @public
 */
export interface KafkaAdminFactoryOptions {
  /** The cluster's configured name, for error texts and logs. */
  cluster: string;
  /** Address and credentials; must not be logged. */
  connection: KafkaConnectionConfig;
  logger: LoggerService;
}

/**
 * Makes the client of one cluster. It must not connect before the first call
 * that needs the cluster: a portal starts while a cluster is down.
 *
 * @public
 */
export type KafkaAdminFactory = (
  options: KafkaAdminFactoryOptions,
) => KafkaAdmin;

/**
 * Lets a module replace how Sluice talks to Kafka.
 *
 * @example
 * ```ts
 * export default createBackendModule({
 *   pluginId: 'event-streaming',
 *   moduleId: 'other-kafka-client',
 *   register(env) {
 *     env.registerInit({
 *       deps: { kafka: eventStreamingKafkaExtensionPoint },
 *       async init({ kafka }) {
 *         kafka.setKafkaAdminFactory(options => OtherKafkaAdmin.create(options));
 *       },
 *     });
 *   },
 * });
 * ```
 *
 * @public
 */
export interface EventStreamingKafkaExtensionPoint {
  /**
   * Sets the factory for all clusters. Check yours with `describeKafkaAdmin`
   * from `@sluice/plugin-event-streaming-node/testUtils`. A second call is an
   * error: two modules cannot both bring the client. Inventory passes in a
   * worker thread need the built-in client; with another one they run in the
   * backend's own thread.
   */
  setKafkaAdminFactory(factory: KafkaAdminFactory): void;
}

/**
 * See {@link EventStreamingKafkaExtensionPoint}.
 *
 * @public
 */
export const eventStreamingKafkaExtensionPoint =
  createExtensionPoint<EventStreamingKafkaExtensionPoint>({
    id: 'event-streaming.kafka',
  });

/**
 * What the client of a schema registry is made from.
 *
 * @public
 */
export interface SchemaRegistryFactoryOptions {
  /** The registry's configured name, for error texts and logs. */
  registry: string;
  /** Address and credentials; must not be logged. */
  connection: SchemaRegistryConnectionConfig;
  logger: LoggerService;
}

/**
 * Makes the client of one registry. It must not connect before the first call
 * that needs the registry: a portal starts while a registry is down.
 *
 * @public
 */
export type SchemaRegistryFactory = (
  options: SchemaRegistryFactoryOptions,
) => SchemaRegistry;

/**
 * Lets a module replace how Sluice talks to schema registries.
 *
 * @public
 */
export interface EventStreamingSchemaRegistryExtensionPoint {
  /**
   * Sets the factory for all registries. Check yours with
   * `describeSchemaRegistry` from
   * `@sluice/plugin-event-streaming-node/testUtils`. A second call is an
   * error: two modules cannot both bring the client.
   */
  setSchemaRegistryFactory(factory: SchemaRegistryFactory): void;
}

/**
 * See {@link EventStreamingSchemaRegistryExtensionPoint}.
 *
 * @public
 */
export const eventStreamingSchemaRegistryExtensionPoint =
  createExtensionPoint<EventStreamingSchemaRegistryExtensionPoint>({
    id: 'event-streaming.schema-registry',
  });

/**
 * What the client of a Connect cluster is made from.
 *
 * @public
 */
export interface ConnectClusterFactoryOptions {
  /** The Connect cluster's configured name, for error texts and logs. */
  connect: string;
  /** Address and credentials; must not be logged. */
  connection: ConnectConnectionConfig;
  logger: LoggerService;
}

/**
 * Makes the client of one Connect cluster. It must not connect before the
 * first call that needs the workers: a portal starts while they are down.
 *
 * @public
 */
export type ConnectClusterFactory = (
  options: ConnectClusterFactoryOptions,
) => ConnectCluster;

/**
 * Lets a module replace how Sluice talks to Kafka Connect.
 *
 * @public
 */
export interface EventStreamingConnectExtensionPoint {
  /**
   * Sets the factory for all Connect clusters. Check yours with
   * `describeConnectCluster` from
   * `@sluice/plugin-event-streaming-node/testUtils`. A second call is an
   * error: two modules cannot both bring the client.
   */
  setConnectClusterFactory(factory: ConnectClusterFactory): void;
}

/**
 * See {@link EventStreamingConnectExtensionPoint}.
 *
 * @public
 */
export const eventStreamingConnectExtensionPoint =
  createExtensionPoint<EventStreamingConnectExtensionPoint>({
    id: 'event-streaming.connect',
  });
