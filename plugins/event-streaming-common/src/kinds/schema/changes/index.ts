// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export { brokenVersionText } from './BrokenVersion';
export type { BrokenVersion } from './BrokenVersion';
export * from './isOverride';
export * from './nextVersionName';
export * from './planRegistration';
export * from './planRuleChange';
export * from './planSchemaDeletion';
export * from './planStateChange';
export * from './planTopicLinks';
export * from './SchemaState';
export type { SchemaPlan } from './SchemaPlan';
export * from './schemaStepNames';
export * from './versionStates';
