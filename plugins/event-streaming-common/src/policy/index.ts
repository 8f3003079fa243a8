// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './checkCoPartitioning';
export * from './confirmationOf';
export * from './ConnectorQuestion';
export * from './describeProfile';
export * from './evaluateConnectorChange';
export * from './evaluateConnectorConfig';
export * from './evaluateDeletion';
export * from './describeLimit';
export * from './evaluateException';
export * from './evaluateOwnerChange';
export * from './evaluatePartitionsAdded';
export * from './evaluateSchemaChange';
export * from './evaluateSchemaRegistration';
export * from './evaluateTopicChange';
export * from './evaluateTopicCreation';
export * from './evaluateTopicLinks';
export { exceptionsInForce, isGranted } from './exceptions';
export * from './fieldHints';
export * from './findPolicyProblems';
export * from './gates';
export * from './hintSchemas';
export * from './LimitException';
export * from './productPolicy';
export * from './resolveProfile';
export {
  secondSchemaText,
  type OtherSchema,
} from './rules/schema/secondSchemaRule';
export * from './SchemaQuestion';
export { MOST_NAMED_TOPICS } from './rules/connector/connectorTopicsRule';
export * from './settleTopic';
export * from './TopicQuestion';
export * from './types';
