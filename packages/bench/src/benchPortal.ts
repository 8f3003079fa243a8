// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { StackContext } from './BenchContext';
import { FixtureSize } from './fixture/FixtureSize';
import { benchPasses } from './inventory/benchPasses';
import { nextReading } from './inventory/measurePasses';
import { benchLists } from './lists/benchLists';
import { countTopics } from './lists/walkPages';
import { ROOT, TRAFFIC } from './paths';
import { MeasuredPortal } from './portal/MeasuredPortal';
import { DatabaseName, PortalSetting } from './portal/portalConfig';
import { NodeProcess } from './process/NodeProcess';
import { benchRequests } from './requests/benchRequests';

const PORTAL_PORT = 7;
const MEMORY_MB = 700;
/** Topics that something is written to all the time, at most. */
const BUSY_TOPICS = 5000;
/** From so many topics on, a pass takes long, and only lists and memory were promised for. */
const MANY_TOPICS = 20_000;
const PASSES_OF_MANY = 3;

/** Everything that is measured at the portal, on one database. */
export async function benchPortal(
  database: DatabaseName,
  size: FixtureSize,
  context: StackContext,
): Promise<void> {
  const { layout, report, cleanup, options, found } = context;
  const where = `${size.topics} topics, ${database}`;
  const dataDir = join(ROOT, '.local-stack', 'bench', database);
  const setting: PortalSetting = {
    database,
    layout,
    port: options.portBase + PORTAL_PORT,
    dataDir,
  };
  const portal = await report.step(`Starting the portal on ${database}`, () =>
    MeasuredPortal.start(setting),
  );
  const stop = cleanup.add(() => portal.stop());
  try {
    await report.step('Waiting for the first pass', () =>
      nextReading(portal.client, undefined),
    );
    await assertComplete(portal, size);
    const isLarge = size.topics >= MANY_TOPICS;
    const passes = isLarge
      ? Math.min(options.passes, PASSES_OF_MANY)
      : options.passes;
    await benchPasses(portal, where, { ...context, passes });
    await withTraffic(size, { ...context, dataDir }, async () => {
      await benchPasses(portal, `${where}, with traffic`, {
        ...context,
        passes,
      });
      await benchLists(portal, size, { ...context, where });
    });
    const residentMB = (await portal.residentBytes()) / 1e6;
    found({
      what: `Memory of the whole backend, ${where}`,
      value: residentMB,
      target: MEMORY_MB,
      unit: 'MB',
    });
    if (!isLarge) {
      await benchRequests(portal, size, { ...context, where, setting });
    }
  } finally {
    await stop();
  }
}

/** A portal that shows a part of the topics would be fast for nothing. */
async function assertComplete(
  portal: MeasuredPortal,
  size: FixtureSize,
): Promise<void> {
  const listed = await countTopics(portal.client);
  if (listed < size.topics) {
    throw new Error(`The portal lists ${listed} of ${size.topics} topics`);
  }
}

async function withTraffic(
  size: FixtureSize,
  { layout, cleanup, dataDir }: StackContext & { dataDir: string },
  work: () => Promise<void>,
): Promise<void> {
  const topics = Math.min(size.topics, BUSY_TOPICS);
  const traffic = NodeProcess.start({
    script: TRAFFIC,
    args: [layout.kafkaBench.brokers.join(','), String(topics)],
    cwd: ROOT,
    logFile: join(dataDir, 'traffic.log'),
  });
  const stop = cleanup.add(() => traffic.stop());
  try {
    await work();
    if (!traffic.isRunning) {
      throw new Error(`The traffic has ended:\n${traffic.lastWords()}`);
    }
  } finally {
    await stop();
  }
}
