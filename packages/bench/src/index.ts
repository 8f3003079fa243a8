// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Measures Sluice at the size of a large company, on real engines.
 *
 * @packageDocumentation
 */

export { benchOptions } from './benchOptions';
export type { BenchOptions } from './benchOptions';
export { runBench } from './runBench';
