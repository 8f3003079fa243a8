// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './ArtifactDescription';
export * from './ArtifactId';
export * from './Compatibility';
export * from './compatibilityOf';
export * from './MetadataChanges';
export * from './NewArtifact';
export * from './RegistryCapabilities';
export * from './RegistryDescription';
export * from './SchemaCheck';
export * from './SchemaContent';
export * from './SchemaId';
export * from './SchemaRefusedError';
export * from './VersionDescription';
