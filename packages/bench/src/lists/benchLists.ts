// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackContext } from '../BenchContext';
import { FixtureSize } from '../fixture/FixtureSize';
import { closedLoop } from '../measure/closedLoop';
import { summarize } from '../measure/summarize';
import { MeasuredPortal } from '../portal/MeasuredPortal';
import { LIST_QUERIES, ListQuery } from './listQueries';
import { measureList } from './measureList';
import { pageWalker } from './walkPages';

const CLIENTS = [1, 20];
const MOST_CALLS = 5000;
const LARGEST_KB = 20;
const LARGE_FROM = 20_000;

/** Lists at the HTTP API while the portal reads the cluster again and again. */
export async function benchLists(
  portal: MeasuredPortal,
  size: FixtureSize,
  { where, ...context }: StackContext & { where: string },
): Promise<void> {
  const { found, options, report } = context;
  let largest = 0;
  for (const query of LIST_QUERIES) {
    for (const clients of CLIENTS) {
      const bytes = await measureList(
        portal,
        {
          ...query,
          clients,
          atMost: MOST_CALLS,
          target: targetOf(query, clients, size),
        },
        { ...context, where },
      );
      largest = Math.max(largest, bytes);
    }
  }
  const pages = pageWalker(portal.client, 'sort=size');
  const times = await report.step(`Paging, ${where}`, () =>
    closedLoop(
      { clients: 1, seconds: options.seconds, atMost: MOST_CALLS },
      pages.next,
    ),
  );
  found(
    {
      what: `next pages, 1 client, ${where}, p99`,
      value: summarize(times).p99,
      target: 25,
      unit: 'ms',
    },
    {
      what: `Largest answer, ${where}`,
      value: Math.max(largest, pages.largestBytes()) / 1000,
      target: LARGEST_KB,
      unit: 'kB',
    },
  );
}

/** Milliseconds that 99 of 100 answers should stay below; searches by many have none. */
function targetOf(
  { promise }: ListQuery,
  clients: number,
  { topics }: FixtureSize,
): number | undefined {
  switch (promise) {
    case 'none':
      return undefined;
    case 'search':
      return clients === 1 ? 60 : undefined;
    default:
      return clients === 1 ? 25 : listsByMany(topics);
  }
}

function listsByMany(topics: number): number {
  return topics >= LARGE_FROM ? 250 : 100;
}
