// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { StackContext } from '../BenchContext';
import { nextReading } from '../inventory/measurePasses';
import { ROOT } from '../paths';
import { MeasuredPortal } from '../portal/MeasuredPortal';
import { DatabaseName } from '../portal/portalConfig';
import { fillRegistry } from './fillRegistry';
import { measureRegistry } from './measureRegistry';
import { schemasPath } from './schemaQueries';

const PORTAL_PORT = 8;
/** Of one of the schemas. */
const VERSIONS = 50;

/** Schemas of a real registry, on each database: passes, lists and a page. */
export async function benchSchemas(context: StackContext): Promise<void> {
  const { layout, options, report } = context;
  const { schemas: artifacts } = options;
  await report.step(`Registering ${artifacts} schemas`, () =>
    fillRegistry(layout.registry.url, { artifacts, versions: VERSIONS }),
  );
  for (const database of options.databases) {
    await benchDatabase(database, context);
  }
}

async function benchDatabase(
  database: DatabaseName,
  context: StackContext,
): Promise<void> {
  const { layout, cleanup, options, report, found } = context;
  const where = `${options.schemas} schemas, ${database}`;
  const portal = await report.step(
    `Starting the portal with a registry on ${database}`,
    () =>
      MeasuredPortal.start({
        database,
        layout,
        port: options.portBase + PORTAL_PORT,
        dataDir: join(ROOT, '.local-stack', 'bench', `schemas-${database}`),
        withRegistry: true,
      }),
  );
  const stop = cleanup.add(() => portal.stop());
  try {
    const began = await report.step('Waiting for all documents', () =>
      nextReading(portal.client, undefined, schemasPath('')),
    );
    found({
      what: `First pass of a registry until lists show it, ${where}`,
      value: (Date.now() - began) / 1000,
      unit: 's',
    });
    await measureRegistry(portal, { ...context, where });
  } finally {
    await stop();
  }
}
