// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './connector';
export * from './registry';
export * from './schema';
export * from './topic';
export * from './types';
