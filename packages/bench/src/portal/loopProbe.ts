// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';
import { LoopDelays } from './LoopDelays';

/*
 * Preloaded into the portal: says how long its event loop was held up between two
 * questions. The portal itself is what everybody runs.
 */

const RESOLUTION_MS = 1;

if (isMainThread && process.send) {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  // A timer that fires in time is counted with its interval.
  const toMs = (nanoseconds: number) =>
    Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);

  let before = process.threadCpuUsage();

  process.on('message', (message: { question?: string }) => {
    if (message.question === 'loop-delays') {
      const { user, system } = process.threadCpuUsage(before);
      const answer: LoopDelays = {
        p50Ms: toMs(delays.percentile(50)),
        p99Ms: toMs(delays.percentile(99)),
        maxMs: toMs(delays.max),
        cpuMs: (user + system) / 1000,
      };
      before = process.threadCpuUsage();
      delays.reset();
      process.send?.({ answerTo: 'loop-delays', answer });
    }
  });
  // The bench is gone, however it ended.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
