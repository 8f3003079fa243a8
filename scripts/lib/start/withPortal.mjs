// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { loadExamples } from './exampleData.mjs';
import { startPortal, waitForPortal } from './portal.mjs';

/** Runs the work beside a portal with the example data, over a stack of tests. */
export async function withPortal(
  { stack, app, kafkaUi, signal, onLine },
  work,
) {
  const { layout, portBase, dataDir, portalPort: port } = stack;
  const url = `http://localhost:${port}`;
  const portal = await startPortal({
    port,
    app,
    kafkaUi,
    layout,
    data: join(stack.dataDir, 'portal'),
    logFile: join(stack.dataDir, 'logs', 'portal.log'),
  });
  try {
    await waitForPortal(portal, { url, signal });
    const { lastLine } = await loadExamples({
      ...{ url, portBase, dataDir },
      signal,
    });
    onLine(lastLine);
    return await work(url);
  } finally {
    await portal.stop();
  }
}
