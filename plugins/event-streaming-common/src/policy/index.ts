// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './describeProfile';
export * from './evaluateTopicCreation';
export * from './fieldHints';
export * from './findPolicyProblems';
export * from './gates';
export * from './hintSchemas';
export * from './productPolicy';
export * from './resolveProfile';
export * from './settleTopic';
export * from './TopicQuestion';
export * from './types';
