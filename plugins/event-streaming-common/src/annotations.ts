// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Annotations by which catalog entities and this suite know each other.
 *
 * @public
 */
export const ANNOTATIONS = {
  /** On our entities: the cluster that holds the object. */
  cluster: 'event-streaming/cluster',
  /** On our API entities: the schema registry that holds the schema. */
  registry: 'event-streaming/registry',
  /** On our API entities: the group of the schema, as Apicurio's tools know it. */
  schemaGroup: 'apicur.io/registry.groupId',
  /** On our API entities: the schema's full name, as Apicurio's tools know it. */
  schemaArtifact: 'apicur.io/registry.artifactId',
  /** On our connector entities: the Connect cluster that runs the connector. */
  connect: 'event-streaming/connect',
  /** On our connector entities: the connector's full name. */
  connector: 'event-streaming/connector',
  /** On our entities: the environment of the cluster. */
  environment: 'event-streaming/environment',
  /** On our topic entities: the topic's full name. */
  topic: 'event-streaming/topic',
  /** On our topic entities: sha256 of the full name, for filters. */
  topicHash: 'event-streaming/topic-hash',
  /**
   * On any component: topics that it writes to, separated by commas; `name`
   * for the topic on every cluster, `cluster:name` for one.
   */
  produces: 'event-streaming/produces',
  /** On any component: topics that it reads from, in the same form. */
  consumes: 'event-streaming/consumes',
  /** On any entity: topics that its owner owns, in the same form. */
  owns: 'event-streaming/owns',
  /**
   * On any entity: connectors that its owner owns, separated by commas; `name`
   * for the connector on every Connect cluster, `connect:name` for one.
   */
  ownsConnectors: 'event-streaming/owns-connectors',
  /**
   * On any component: consumer groups that it runs, separated by commas. The
   * community plugin's annotation, in the form `cluster/group` or `group`.
   */
  consumerGroups: 'kafka.apache.org/consumer-groups',
} as const;
