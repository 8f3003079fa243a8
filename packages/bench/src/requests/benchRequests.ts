// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackContext } from '../BenchContext';
import { FixtureSize } from '../fixture/FixtureSize';
import { topicNames } from '../fixture/topicNames';
import { closedLoop } from '../measure/closedLoop';
import { summarize } from '../measure/summarize';
import { MeasuredPortal } from '../portal/MeasuredPortal';
import { APPROVER } from '../portal/people';
import { PortalClient } from '../portal/PortalClient';
import { PortalSetting } from '../portal/portalConfig';
import { copyRequests } from './copyRequests';
import { measureApprovals } from './measureApprovals';
import { measureCreations } from './measureCreations';
import { retentionChange } from './retentionChange';

const CREATED_WITHIN_MS = 1000;
const PLANNED_WITHIN_MS = 500;
const APPLIED_WITHIN_MS = 1500;
const LISTED_WITHIN_MS = 40;
const MOST_CALLS = 2000;

const LISTS = [
  '',
  '&role=mine',
  '&state=succeeded',
  '&q=created',
  '&order=asc',
];

type Measured = StackContext & { where: string };

/** Requests: planned, filed, approved and listed. */
export async function benchRequests(
  portal: MeasuredPortal,
  size: FixtureSize,
  { where, setting, ...context }: Measured & { setting: PortalSetting },
): Promise<void> {
  const { options, report } = context;
  const requester = portal.client;
  const tell = telling({ ...context, where });
  const creations = await report.step(
    `Creating ${options.creations} topics by request, ${where}`,
    () => measureCreations(requester, options.creations),
  );
  tell(
    'Submit to succeeded',
    creations.map(({ ms }) => ms),
    { p95: CREATED_WITHIN_MS },
  );
  tell(
    'Planning a change',
    await measurePlans(requester, size, options.seconds),
    { p95: PLANNED_WITHIN_MS },
  );
  const approver = await portal.clientOf(APPROVER);
  const approvals = await report.step(`Approving changes, ${where}`, () =>
    measureApprovals(
      { requester, approver },
      creations.map(({ topic }) => topic),
    ),
  );
  tell('Approval to succeeded', approvals, { p95: APPLIED_WITHIN_MS });
  await report.step(`Copying to ${options.requests} requests, ${where}`, () =>
    copyRequests(setting, options.requests),
  );
  tell(
    `List of ${options.requests} requests, 1 client`,
    await measureLists(requester, options.seconds),
    { p99: LISTED_WITHIN_MS },
  );
}

/** Changes of the requester's own topics, each of another one. */
function measurePlans(
  client: PortalClient,
  { topics }: FixtureSize,
  seconds: number,
): Promise<number[]> {
  const own = topicNames(topics).filter(name => name.startsWith('billing.'));
  return closedLoop({ clients: 1, seconds, atMost: MOST_CALLS }, count =>
    client.post('/plans', retentionChange(own[count % own.length], count)),
  );
}

function measureLists(
  client: PortalClient,
  seconds: number,
): Promise<number[]> {
  return closedLoop({ clients: 1, seconds, atMost: MOST_CALLS }, count =>
    client.get(`/requests?limit=25${LISTS[count % LISTS.length]}`),
  );
}

/** The median, and the percentile that something was promised for. */
function telling({ found, where }: Measured) {
  return (
    what: string,
    times: number[],
    promised: { p95: number } | { p99: number },
  ) => {
    const summary = summarize(times);
    const [[percentile, target]] = Object.entries(promised);
    const value = percentile === 'p95' ? summary.p95 : summary.p99;
    found(
      { what: `${what}, p50, ${where}`, value: summary.p50, unit: 'ms' },
      { what: `${what}, ${percentile}, ${where}`, value, target, unit: 'ms' },
    );
  };
}
