// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BenchContext } from '../BenchContext';
import { closedLoop } from '../measure/closedLoop';
import { summarize } from '../measure/summarize';
import { MeasuredPortal } from '../portal/MeasuredPortal';

/** A list that some clients ask for, again and again. */
export type MeasuredList = {
  title: string;
  /** Question number `count`. */
  path(count: number): string;
  clients: number;
  atMost: number;
  /** Milliseconds that 99 of 100 answers should stay below. */
  target?: number;
};

/** Tells what a list costs; resolves to the bytes of the largest answer. */
export async function measureList(
  portal: MeasuredPortal,
  { title, path, clients, atMost, target }: MeasuredList,
  { options, found, where }: BenchContext & { where: string },
): Promise<number> {
  let largest = 0;
  const people = await portal.clientsFor(clients);
  await portal.loopDelays();
  const times = await closedLoop(
    { clients, seconds: options.seconds, atMost },
    async count => {
      const { bytes } = await people[count % clients].get(path(count));
      largest = Math.max(largest, bytes);
    },
  );
  const { cpuMs } = await portal.loopDelays();
  const { p50, p99 } = summarize(times);
  const by = clients === 1 ? 'client' : 'clients';
  const what = `${title}, ${clients} ${by}, ${where}`;
  found(
    { what: `${what}, p50`, value: p50, unit: 'ms' },
    { what: `${what}, p99`, value: p99, target, unit: 'ms' },
    {
      what: `${what}, processor time of an answer`,
      value: cpuMs / times.length,
      unit: 'ms',
    },
  );
  return largest;
}
