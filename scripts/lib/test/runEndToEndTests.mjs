// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { buildApp } from '../start/buildApp.mjs';
import { EXAMPLE_ENGINES } from '../start/engines.mjs';
import { startTraffic } from '../start/exampleData.mjs';
import { findChromium } from './findChromium.mjs';
import { root } from '../environment/paths.mjs';
import { report as reportStep } from '../process/report.mjs';
import { reportFile } from './reportFile.mjs';
import { runCommand } from '../process/runCommand.mjs';
import { countPlaywright, NO_TESTS } from './testCounts.mjs';
import { withPortal } from '../start/withPortal.mjs';
import { withTestStack } from './withTestStack.mjs';

const playwright = join(root, 'node_modules', '.bin', 'playwright');

/** Nobody is there: the browser answers in its place. */
const KAFKA_UI = 'http://kafka-ui.test';

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
  const only = EXAMPLE_ENGINES;
  return withTestStack({ name: 'e2e', only, signal, onLine }, stack =>
    withPortal({ stack, app, kafkaUi: KAFKA_UI, signal, onLine }, url =>
      besideTraffic({ stack, url }, () =>
        runPlaywright({ url, chromium, signal }),
      ),
    ),
  );
}

async function besideTraffic({ stack, url }, work) {
  const traffic = startTraffic({
    url,
    portBase: stack.portBase,
    dataDir: stack.dataDir,
    logFile: join(stack.dataDir, 'logs', 'traffic.log'),
  });
  try {
    return await work();
  } finally {
    await traffic.stop();
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
