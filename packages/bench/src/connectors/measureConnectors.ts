// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackContext } from '../BenchContext';
import { measurePasses } from '../inventory/measurePasses';
import { measureList } from '../lists/measureList';
import { summarize } from '../measure/summarize';
import { MeasuredPortal } from '../portal/MeasuredPortal';
import { CONNECTOR_QUERIES, connectorsPath } from './connectorQueries';
import { DoubleProcess } from './DoubleProcess';

const BLOCK_MS = 50;
const LISTED_WITHIN_MS = 40;
const CLIENTS = [1, 20];
const MOST_CALLS = 2000;

/** How many connectors change from pass to pass. */
const CHANGES = [
  { title: 'nothing changes', each: 0 },
  { title: 'a tenth changes', each: 10 },
  { title: 'all change', each: 1 },
];
/** What lists are asked for meanwhile. */
const USUAL_CHANGES = 10;

type Measured = StackContext & { where: string; double: DoubleProcess };

/** What connectors cost a portal that has read the Connect cluster once. */
export async function measureConnectors(
  portal: MeasuredPortal,
  context: Measured,
): Promise<void> {
  for (const { title, each } of CHANGES) {
    await context.double.move(each);
    await tellPasses(portal, {
      ...context,
      where: `${title}, ${context.where}`,
    });
  }
  await context.double.move(USUAL_CHANGES);
  for (const query of CONNECTOR_QUERIES) {
    for (const clients of CLIENTS) {
      await measureList(
        portal,
        {
          ...query,
          clients,
          atMost: MOST_CALLS,
          target: clients === 1 ? LISTED_WITHIN_MS : undefined,
        },
        context,
      );
    }
  }
}

async function tellPasses(
  portal: MeasuredPortal,
  { options, report, found, where, double }: Measured,
): Promise<void> {
  await double.calls();
  const passes = await report.step(`Watching passes, ${where}`, () =>
    measurePasses(portal, options.passes, connectorsPath('')),
  );
  const { lists, topics } = await double.calls();
  const wall = summarize(passes.map(({ wallMs }) => wallMs));
  const block = summarize(passes.map(({ loop }) => loop.maxMs));
  const cpu = summarize(passes.map(({ loop }) => loop.cpuMs));
  const held = summarize(passes.map(({ loop }) => loop.maxCpuMs));
  found(
    {
      what: `Pass of a Connect cluster until lists show it, median, ${where}`,
      value: wall.p50,
      unit: 'ms',
    },
    {
      what: `Processor time from one pass to the next, median, ${where}`,
      value: cpu.p50,
      unit: 'ms',
    },
    {
      what: `Longest block in a pass, median, ${where}`,
      value: block.p50,
      target: BLOCK_MS,
      unit: 'ms',
    },
    {
      what: `Longest block in a pass, processor time, median, ${where}`,
      value: held.p50,
      target: BLOCK_MS,
      unit: 'ms',
    },
    {
      what: `Expanded lists a pass, ${where}`,
      value: Math.round(lists / passes.length),
      target: 1,
      unit: 'requests',
    },
    {
      what: `Connectors a pass that topics are asked of, ${where}`,
      value: Math.round(topics / passes.length),
      unit: 'requests',
    },
  );
}
