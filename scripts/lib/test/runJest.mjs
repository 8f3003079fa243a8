// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { root } from '../environment/paths.mjs';
import { reportFile } from './reportFile.mjs';
import { runCommand } from '../process/runCommand.mjs';
import { countJest } from './testCounts.mjs';

const backstageCli = join(root, 'node_modules', '.bin', 'backstage-cli');

/** Runs tests of all packages beside the engines of a stack, and counts them. */
export async function runJest({ name, args, stack, signal }) {
  const report = reportFile(name, countJest);
  const { code } = await runCommand(
    process.execPath,
    [
      backstageCli,
      ...['repo', 'test', '--watchAll=false'],
      ...['--json', `--outputFile=${report.file}`],
      ...args,
    ],
    {
      cwd: root,
      signal,
      // Its workers must not outlive it, for they hold the engines.
      ownGroup: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...variables(stack) },
    },
  );
  return report.read(code);
}

/** How the tests find the engines. */
function variables({ dataDir, portBase, layout }) {
  return {
    SLUICE_TEST_STACK: JSON.stringify({ dataDir, portBase }),
    BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
      layout.postgres.connectionString,
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    // Where CI is set, jest would refuse to write a snapshot and Backstage look for Docker.
    CI: '',
  };
}
