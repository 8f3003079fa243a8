// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './freshnessSchema';
export * from './topicConfigSchemas';
export * from './topicConsumerSchemas';
export * from './topicDetailSchemas';
export * from './topicPartitionSchemas';
export * from './topicSchemaIdSchemas';
export * from './topicSummarySchemas';
