// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

/** How long the event loop of a process was held up, and worked, since it was asked last. */
export const loopDelaysSchema = z.object({
  p50Ms: z.number(),
  p99Ms: z.number(),
  maxMs: z.number(),
  /** Processor time of the thread. */
  cpuMs: z.number(),
  /**
   * The most processor time between two looks, 4 ms apart where nothing holds
   * the thread: what a block costs whatever else the machine does.
   */
  maxCpuMs: z.number(),
});

export type LoopDelays = z.infer<typeof loopDelaysSchema>;
