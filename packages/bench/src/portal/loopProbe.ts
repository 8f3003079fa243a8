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
/** Between two looks at the processor time; seldom enough to cost nothing. */
const LOOK_MS = 4;

if (isMainThread && process.send) {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  // A timer that fires in time is counted with its interval.
  const toMs = (nanoseconds: number) =>
    Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);

  const cpuMs = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let before = cpuMs();
  let looked = before;
  let maxCpuMs = 0;
  setInterval(() => {
    const now = cpuMs();
    maxCpuMs = Math.max(maxCpuMs, now - looked);
    looked = now;
  }, LOOK_MS).unref();

  process.on('message', (message: { question?: string }) => {
    if (message.question === 'loop-delays') {
      const now = cpuMs();
      const answer: LoopDelays = {
        p50Ms: toMs(delays.percentile(50)),
        p99Ms: toMs(delays.percentile(99)),
        maxMs: toMs(delays.max),
        cpuMs: now - before,
        maxCpuMs,
      };
      before = now;
      maxCpuMs = 0;
      delays.reset();
      process.send?.({ answerTo: 'loop-delays', answer });
    }
  });
  // The bench is gone, however it ended.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
