// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { availableParallelism, loadavg, totalmem } from 'node:os';
import { BenchContext } from './BenchContext';
import { benchPortal } from './benchPortal';
import { benchConnectors } from './connectors/benchConnectors';
import { connectTo } from './fixture/connectTo';
import { FixtureSize } from './fixture/FixtureSize';
import { makeFixture } from './fixture/makeFixture';
import { benchReadings } from './inventory/benchReadings';
import { benchSchemas } from './schemas/benchSchemas';
import { withBenchStack } from './withBenchStack';

/** Measures everything, size by size; each begins with empty engines. */
export async function runBench(context: BenchContext): Promise<void> {
  for (const [index, size] of context.options.sizes.entries()) {
    await benchSize(size, { ...context, isFirst: index === 0 });
  }
}

async function benchSize(
  size: FixtureSize,
  { isFirst, ...context }: BenchContext & { isFirst: boolean },
): Promise<void> {
  const { report, options } = context;
  report.line();
  report.line(
    `${size.topics} topics of ${size.partitions}, ${size.groups} groups`,
  );
  await withBenchStack(context, async layout => {
    const kafka = connectTo(layout.kafkaBench.brokers);
    await makeFixture(kafka, size, report);
    tellLoad(context);
    if (isFirst) {
      await benchReadings({ ...context, layout });
    }
    for (const database of options.databases) {
      await benchPortal(database, size, { ...context, layout });
      tellLoad(context);
    }
    if (isFirst && options.schemas) {
      await benchSchemas({ ...context, layout });
      tellLoad(context);
    }
    if (isFirst && options.connectors) {
      await benchConnectors(size, { ...context, layout });
      tellLoad(context);
    }
  });
}

/** Figures of a machine that is busy with something else say little. */
function tellLoad({ report }: BenchContext): void {
  const load = loadavg().map(value => value.toFixed(1));
  report.line(
    `  load ${load.join(' ')} on ${availableParallelism()} cores, ${Math.round(
      totalmem() / 2 ** 30,
    )} GiB`,
  );
}
