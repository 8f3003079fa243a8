// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackContext } from '../BenchContext';
import { summarize } from '../measure/summarize';
import { MeasuredPortal } from '../portal/MeasuredPortal';
import { measurePasses } from './measurePasses';

const LOOP_P99_MS = 10;
const LOOP_BLOCK_MS = 100;

/** Passes of a portal, and how they hold its event loop up. */
export async function benchPasses(
  portal: MeasuredPortal,
  where: string,
  { passes: count, found, report }: StackContext & { passes: number },
): Promise<void> {
  const passes = await report.step(`Watching ${count} passes, ${where}`, () =>
    measurePasses(portal, count),
  );
  const wall = summarize(passes.map(({ wallMs }) => wallMs));
  const p99 = summarize(passes.map(({ loop }) => loop.p99Ms));
  const max = summarize(passes.map(({ loop }) => loop.maxMs));
  found(
    {
      what: `Pass until lists show it, median, ${where}`,
      value: wall.p50,
      unit: 'ms',
    },
    {
      what: `Event loop during passes, p99, ${where}`,
      value: p99.p50,
      target: LOOP_P99_MS,
      unit: 'ms',
    },
    {
      what: `Longest block in a pass, median, ${where}`,
      value: max.p50,
      target: LOOP_BLOCK_MS,
      unit: 'ms',
    },
    {
      what: `Longest block of all passes, ${where}`,
      value: max.max,
      unit: 'ms',
    },
  );
}
