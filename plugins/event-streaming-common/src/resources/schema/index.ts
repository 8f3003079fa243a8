// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './schemaCheckSchemas';
export * from './schemaDetailSchemas';
export * from './schemaSummarySchemas';
export * from './schemaVersionSchemas';
