// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../environment/paths.mjs';

const bin = name => join(root, 'node_modules', '.bin', name);

/**
 * What can be said about the code without running it; each counts as one test.
 * Two lanes, for each check keeps one core busy.
 */
export const staticChecks = [
  {
    name: 'format',
    lane: 'text',
    title: 'Formatting',
    args: [bin('prettier'), '--check', '.'],
    remedy: 'yarn prettier:write',
  },
  {
    name: 'lint',
    lane: 'text',
    title: 'Lint',
    args: [bin('backstage-cli'), 'repo', 'lint'],
    remedy: 'yarn lint --fix',
  },
  {
    name: 'types',
    lane: 'types',
    title: 'Types',
    // Whole each time, as in a fresh clone.
    args: [bin('tsc'), '--incremental', 'false'],
  },
  {
    name: 'config',
    lane: 'text',
    title: 'Configuration schema',
    args: [
      bin('backstage-cli'),
      ...['config:check', '--lax'],
      ...['--config', 'app-config.yaml', '--config', 'app-config.demo.yaml'],
    ],
  },
  {
    name: 'api',
    lane: 'types',
    title: 'API reports',
    // Works on the declarations that 'types' has written.
    args: [join(root, 'scripts', 'apiReports.mjs')],
  },
  {
    name: 'scripts',
    lane: 'text',
    title: "The scripts' own tests",
    args: ['--test', ...globSync('scripts/**/*.test.mjs', { cwd: root })],
  },
];
