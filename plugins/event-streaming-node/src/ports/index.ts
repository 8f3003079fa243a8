// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './Capability';
export * from './connect';
export * from './ConnectCluster';
export * from './ConnectConnectionConfig';
export * from './ItemResult';
export * from './kafka';
export * from './KafkaAdmin';
export * from './KafkaConnectionConfig';
export * from './schema';
export * from './SchemaRegistry';
export * from './SchemaRegistryConnectionConfig';
