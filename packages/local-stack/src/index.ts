// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Starts, stops and checks the real engines on this machine.
 *
 * @packageDocumentation
 */
export * from './connectPlace';
export * from './engines/connect/connectFolders';
export * from './kafkaClasspath';
export * from './stackLayout';
export * from './testStack';
export * from './stack/faults';
export * from './stack/fetchStack';
export * from './stack/resetStack';
export * from './stack/setUpStack';
export * from './stack/stackStatus';
export * from './stack/startStack';
export { stopStack } from './stack/stopStack';
export type { StackOptions } from './stack/resolveStack';
