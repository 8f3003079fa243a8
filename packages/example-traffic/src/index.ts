// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Loads the example data and keeps producers and consumers of the example topics
 * running.
 *
 * @packageDocumentation
 */

export { readExampleConnectors } from './exampleConnectors';
export type { ExampleConnector } from './exampleConnectors';
export { readExampleTopics } from './exampleTopics';
export type {
  ExampleRequest,
  ExampleTopics,
  OutsideTopic,
} from './exampleTopics';
export { loadExamples } from './load/loadExamples';
export type { LoadOptions } from './load/loadExamples';
export { runTraffic } from './traffic/runTraffic';
export type { TrafficOptions } from './traffic/runTraffic';
