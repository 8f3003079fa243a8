// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackContext } from '../BenchContext';
import { measurePasses } from '../inventory/measurePasses';
import { measureList } from '../lists/measureList';
import { closedLoop } from '../measure/closedLoop';
import { summarize } from '../measure/summarize';
import { MeasuredPortal } from '../portal/MeasuredPortal';
import { REGISTRY } from '../portal/portalConfig';
import { grownPath, SCHEMA_QUERIES, schemasPath } from './schemaQueries';

const PASS_MS = 3000;
const BLOCK_MS = 50;
const LISTED_WITHIN_MS = 40;
const OPENED_WITHIN_MS = 300;
const CLIENTS = [1, 20];
const MOST_CALLS = 2000;

type Measured = StackContext & { where: string };

/** What schemas cost a portal that has read the registry once. */
export async function measureRegistry(
  portal: MeasuredPortal,
  context: Measured,
): Promise<void> {
  await tellPasses(portal, context);
  for (const query of SCHEMA_QUERIES) {
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
  await tellPage(portal, context);
}

async function tellPasses(
  portal: MeasuredPortal,
  { options, report, found, where }: Measured,
): Promise<void> {
  const passes = await report.step(`Watching passes, ${where}`, () =>
    measurePasses(portal, options.passes, schemasPath('')),
  );
  const wall = summarize(passes.map(({ wallMs }) => wallMs));
  const block = summarize(passes.map(({ loop }) => loop.maxMs));
  const cpu = summarize(passes.map(({ loop }) => loop.cpuMs));
  found(
    {
      what: `Pass of a registry until lists show it, median, ${where}`,
      value: wall.p50,
      target: PASS_MS,
      unit: 'ms',
    },
    {
      what: `Processor time from one pass to the next, median, ${where}`,
      value: cpu.p50,
      unit: 'ms',
    },
    {
      what: `Longest block in a pass of a registry, median, ${where}`,
      value: block.p50,
      target: BLOCK_MS,
      unit: 'ms',
    },
  );
}

async function tellPage(
  portal: MeasuredPortal,
  { options, found, where }: Measured,
): Promise<void> {
  const times = await closedLoop(
    { clients: 1, seconds: options.seconds, atMost: MOST_CALLS },
    () => portal.client.get(grownPath(REGISTRY)),
  );
  const { p50, p99 } = summarize(times);
  const what = `Opening a schema with 50 versions, ${where}`;
  found(
    { what: `${what}, p50`, value: p50, unit: 'ms' },
    { what: `${what}, p99`, value: p99, target: OPENED_WITHIN_MS, unit: 'ms' },
  );
}
