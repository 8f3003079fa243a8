// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { StackContext } from '../BenchContext';
import { FixtureSize } from '../fixture/FixtureSize';
import { nextReading } from '../inventory/measurePasses';
import { ROOT } from '../paths';
import { MeasuredPortal } from '../portal/MeasuredPortal';
import { DatabaseName } from '../portal/portalConfig';
import { connectorsPath } from './connectorQueries';
import { DoubleProcess } from './DoubleProcess';
import { measureConnectors } from './measureConnectors';

const PORTAL_PORT = 9;
const BLOCK_MS = 50;

/** Connectors of a double of a Connect cluster, on each database: passes and lists. */
export async function benchConnectors(
  { topics }: FixtureSize,
  context: StackContext,
): Promise<void> {
  const { options, cleanup } = context;
  const { connectors } = options;
  for (const database of options.databases) {
    const double = await DoubleProcess.start({ connectors, topics });
    const stop = cleanup.add(() => double.stop());
    try {
      await benchDatabase(database, { ...context, double });
    } finally {
      await stop();
    }
  }
}

async function benchDatabase(
  database: DatabaseName,
  context: StackContext & { double: DoubleProcess },
): Promise<void> {
  const { layout, cleanup, options, report, double } = context;
  const where = `${options.connectors} connectors, ${database}`;
  const portal = await report.step(
    `Starting the portal with a Connect cluster on ${database}`,
    () =>
      MeasuredPortal.start({
        database,
        layout,
        port: options.portBase + PORTAL_PORT,
        dataDir: join(ROOT, '.local-stack', 'bench', `connectors-${database}`),
        connectUrl: double.url,
      }),
  );
  const stop = cleanup.add(() => portal.stop());
  try {
    await measureFirstPass(portal, { ...context, where });
    await measureConnectors(portal, { ...context, where });
  } finally {
    await stop();
  }
}

/** Of a portal that has started: what the start costs is another question. */
async function measureFirstPass(
  portal: MeasuredPortal,
  {
    report,
    found,
    double,
    where,
  }: StackContext & { double: DoubleProcess; where: string },
): Promise<void> {
  await report.step('Waiting for the topics', () =>
    nextReading(portal.client, undefined),
  );
  await portal.loopDelays();
  await double.open();
  const began = await report.step('Waiting for the first pass', () =>
    nextReading(portal.client, undefined, connectorsPath('')),
  );
  const wallMs = Date.now() - began;
  const { maxMs, maxCpuMs, cpuMs } = await portal.loopDelays();
  const what = 'First pass of a Connect cluster';
  found(
    {
      what: `${what} until lists show it, ${where}`,
      value: wallMs,
      unit: 'ms',
    },
    { what: `${what}, processor time, ${where}`, value: cpuMs, unit: 'ms' },
    {
      what: `${what}, longest block, ${where}`,
      value: maxMs,
      target: BLOCK_MS,
      unit: 'ms',
    },
    {
      what: `${what}, longest block, processor time, ${where}`,
      value: maxCpuMs,
      target: BLOCK_MS,
      unit: 'ms',
    },
  );
}
