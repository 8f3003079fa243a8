// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './changes';
export * from './configParts';
export * from './connectorInputs';
export * from './connectorKind';
export * from './connectorName';
export * from './connectorStepNames';
export * from './redactedValue';
export * from './secrets/holdsLiteral';
export * from './secrets/isSecretKey';
export * from './secrets/maskLiteral';
export * from './secrets/ownKeyOf';
export * from './secrets/readReferences';
export * from './secrets/redactSecret';
export * from './secrets/redactText';
export * from './secrets/redactValue';
export * from './secrets/referenceMatches';
export * from './secrets/secretKeyRules';
export * from './secrets/secretReferences';
export * from './states/ConnectorState';
export * from './states/causeOfTrace';
export * from './states/connectorHealthOf';
export * from './topics/topicsOfConnectorConfig';
export * from './topics/isUnderPrefixOf';
export * from './topics/listed';
export * from './topics/topicPatternsOf';
export * from './external/externalSystemOf';
export * from './templates/ConnectorTemplate';
export * from './templates/connectorTemplates';
