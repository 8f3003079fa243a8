// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { defineConfig, devices } from '@playwright/test';

/**
 * Against a running portal: the one that `npm test` starts for itself, or that of
 * `npm start` when called by hand (`yarn playwright test`).
 */
export default defineConfig({
  testDir: './packages/app/e2e-tests',
  outputDir: './test-results',
  timeout: 120_000,
  // A page starts slowly where the clusters run on the same two cores.
  expect: { timeout: 30_000 },
  // One waits for the portal while the other draws. They share it and its
  // clusters: what a test changes is its own.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE
    ? [['list'], ['json']]
    : 'list',
  use: {
    baseURL: process.env.SLUICE_PORTAL_URL ?? 'http://localhost:7007',
    screenshot: 'only-on-failure',
    // A film of the screen would be made by the cores that the portal needs.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
});
