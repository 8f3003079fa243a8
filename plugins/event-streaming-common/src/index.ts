// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Types, contract, client and policy shared by the event-streaming plugins.
 *
 * @packageDocumentation
 */

export * from './annotations';
export * from './api';
export * from './entityName';
export * from './kinds';
export * from './ownership';
export * from './permissions';
export * from './plan';
export * from './policy';
export * from './requests';
export * from './resources';
