// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './changes';
export * from './configHazards';
export * from './describeConfigValue';
export * from './formatBytes';
export * from './formatDuration';
export * from './internalTopics';
export * from './matchesGlob';
export * from './parseConfigValue';
export * from './suggestTopicName';
export * from './topicChangeInputs';
export * from './topicConfigKey';
export * from './topicConfigKeys';
export * from './topicGuarantees';
export * from './topicInputs';
export * from './topicKind';
export * from './topicName';
export * from './topicPresets';
