// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './AccessCheck';
export * from './ChangeOptions';
export * from './ClusterDescription';
export * from './CommittedOffset';
export * from './ConfigEntry';
export * from './dataFramingOf';
export * from './GroupDescription';
export * from './KafkaCapabilities';
export * from './KeySample';
export * from './NewTopic';
export * from './PartitionOffset';
export * from './RecordFraming';
export * from './ReplicaSize';
export * from './TopicDescription';
