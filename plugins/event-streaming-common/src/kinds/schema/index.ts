// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './changes';
export * from './compatibility/CompatibilityLevel';
export * from './compatibility/compareLevels';
export { CLOUDEVENTS_ATTRIBUTES } from './formats/cloudevents/parseCloudEvents';
export * from './formats/decodeSchemaText';
export * from './formats/detectSchemaFormat';
export * from './formats/parseSchema';
export * from './formats/SchemaFormat';
export * from './formats/schemaLimits';
export * from './formats/SchemaSyntaxError';
export * from './formats/SchemaTree';
export * from './formats/searchableWords';
export * from './diff/diffSchemas';
export * from './diff/judgeDiff';
export * from './diff/SchemaChange';
export * from './causes/explainCauses';
export * from './causes/RegistryCause';
export * from './links/areRelatedSchemas';
export * from './links/topicLinkKey';
export * from './schemaInputs';
export * from './schemaKind';
export * from './schemaLabels';
