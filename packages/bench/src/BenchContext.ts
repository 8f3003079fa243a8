// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackLayout } from '@sluice/local-stack';
import { BenchOptions } from './benchOptions';
import { Cleanup } from './process/Cleanup';
import { Finding } from './report/Finding';
import { Report } from './report/Report';

/** What every part of a run works with. */
export type BenchContext = {
  options: BenchOptions;
  report: Report;
  cleanup: Cleanup;
  signal: AbortSignal;
  /** Told at once and again at the end. */
  found(...findings: Finding[]): void;
};

/** The same, with engines that are up. */
export type StackContext = BenchContext & { layout: StackLayout };
