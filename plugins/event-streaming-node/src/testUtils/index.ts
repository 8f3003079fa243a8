// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Fakes and contract suites for tests.
 *
 * @packageDocumentation
 */

export * from './ConnectClusterAbilities';
export * from './describeConnectCluster';
export * from './describeKafkaAdmin';
export * from './describeSchemaRegistry';
export type { InMemoryGroup } from './InMemoryCluster';
export * from './InMemoryKafkaAdmin';
export type { InMemoryRecord } from './InMemoryTopic';
export * from './KafkaAdminAbilities';
export * from './SchemaRegistryAbilities';
// The types that the suites and the fake are made of, so that this entry stands alone.
export * from '../ports/Capability';
export * from '../ports/connect';
export * from '../ports/ConnectCluster';
export * from '../ports/ItemResult';
export * from '../ports/kafka';
export * from '../ports/KafkaAdmin';
export * from '../ports/schema';
export * from '../ports/SchemaRegistry';
