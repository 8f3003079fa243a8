// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './auditSchemas';
export * from './catalogSchemas';
export * from './clusterSchemas';
export * from './connector';
export * from './listSchemas';
export * from './overviewSchemas';
export * from './policySchemas';
export * from './schema';
export * from './topic';
