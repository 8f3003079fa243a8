// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './batchSchemas';
export * from './matchApprovals';
export * from './requestActions';
export * from './requestBodies';
export * from './requestSchemas';
export * from './transitions';
