// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../environment/paths.mjs';
import { runCommand } from '../process/runCommand.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium of this machine, or one that can be installed; undefined if neither. */
export async function findChromium({ signal }) {
  const found = installed();
  if (found) {
    return found;
  }
  for (const [command, ...args] of installers()) {
    const { code } = await runCommand(command, args, {
      cwd: root,
      signal,
    }).catch(missingCommand);
    if (code === 0 && installed()) {
      return installed();
    }
  }
  return undefined;
}

function installed() {
  return [process.env.CHROMIUM_PATH, ...USUAL_PLACES, ofPlaywright()].find(
    path => path && existsSync(path),
  );
}

function ofPlaywright() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return chromium.executablePath();
}

/** The distribution's own where we may, else the build that Playwright offers. */
function installers() {
  const isRoot = process.getuid?.() === 0;
  const apt = ['apt-get', 'install', '-y', '--no-install-recommends'];
  const playwright = join(root, 'node_modules', '.bin', 'playwright');
  return [
    ...(isRoot
      ? [
          ['apt-get', 'update'],
          [...apt, 'chromium'],
        ]
      : []),
    [process.execPath, playwright, 'install', 'chromium'],
  ];
}

function missingCommand(error) {
  if (error.code === 'ENOENT') {
    return { code: 127 };
  }
  throw error;
}
