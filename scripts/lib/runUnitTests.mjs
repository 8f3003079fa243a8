// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { reportFile } from './reportFile.mjs';
import { runCommand } from './runCommand.mjs';
import { countJest } from './testCounts.mjs';
import { withTestStack } from './withTestStack.mjs';

const backstageCli = join(root, 'node_modules', '.bin', 'backstage-cli');

/** Unit tests, and integration tests on real engines of this run's own. */
export function runUnitTests({ signal, onLine }) {
  return withTestStack({ name: 'unit', signal, onLine }, async stack => {
    const report = reportFile('unit', countJest);
    const { code } = await runCommand(
      process.execPath,
      [
        backstageCli,
        ...['repo', 'test', '--watchAll=false'],
        `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`,
        ...['--json', `--outputFile=${report.file}`],
      ],
      { cwd: root, signal, env: { ...process.env, ...variables(stack) } },
    );
    return report.read(code);
  });
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
