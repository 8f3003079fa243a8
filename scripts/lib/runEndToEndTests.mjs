// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { buildApp } from './buildApp.mjs';
import { loadExamples, startTraffic } from './exampleData.mjs';
import { findChromium } from './findChromium.mjs';
import { root } from './paths.mjs';
import { startPortal, waitForPortal } from './portal.mjs';
import { report as reportStep } from './report.mjs';
import { reportFile } from './reportFile.mjs';
import { runCommand } from './runCommand.mjs';
import { countPlaywright, NO_TESTS } from './testCounts.mjs';
import { withTestStack } from './withTestStack.mjs';

const playwright = join(root, 'node_modules', '.bin', 'playwright');

/** Walks through the built portal in a real browser, over fresh engines and data. */
export async function runEndToEndTests({ signal, onLine }) {
  const chromium = await findChromium({ signal });
  if (!chromium) {
    onLine(
      'There is no Chromium and none could be installed: install one, or set CHROMIUM_PATH.',
    );
    return { ...NO_TESTS, skipped: 1 };
  }
  const app = await buildApp({ report: reportStep, signal });
  const only = ['kafka-dev', 'kafka-prod'];
  return withTestStack({ name: 'e2e', only, signal, onLine }, stack =>
    withPortal({ stack, app, signal, onLine }, url =>
      runPlaywright({ url, chromium, signal }),
    ),
  );
}

async function withPortal({ stack, app, signal, onLine }, work) {
  const { layout, portBase, portalPort: port } = stack;
  const url = `http://localhost:${port}`;
  const logFile = name => join(stack.dataDir, 'logs', `${name}.log`);
  const portal = await startPortal({
    port,
    app,
    layout,
    data: join(stack.dataDir, 'portal'),
    logFile: logFile('portal'),
  });
  const running = [portal];
  try {
    await waitForPortal(portal, { url, signal });
    const { lastLine } = await loadExamples({ url, portBase, signal });
    onLine(lastLine);
    running.push(startTraffic({ url, portBase, logFile: logFile('traffic') }));
    return await work(url);
  } finally {
    await Promise.all(running.map(it => it.stop()));
  }
}

async function runPlaywright({ url, chromium, signal }) {
  const report = reportFile('e2e', countPlaywright);
  const { code } = await runCommand(process.execPath, [playwright, 'test'], {
    cwd: root,
    signal,
    env: {
      ...process.env,
      CHROMIUM_PATH: chromium,
      SLUICE_PORTAL_URL: url,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report.file,
    },
  });
  return report.read(code);
}
