// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Ports, extension points and contract suites of the event-streaming backend.
 *
 * @packageDocumentation
 */

export { registerKafkaCompressionCodecs } from './compression/registerKafkaCompressionCodecs';
export * from './events';
export * from './extensions';
export * from './ports';
