// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// Writes the API reports of the plugins anew from the declarations that the
// compiler wrote, and fails when a package offers something else than its
// report says. A report that would only list the same in another order stays.

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/environment/paths.mjs';
import { runCommand } from './lib/process/runCommand.mjs';
import { runScript } from './lib/process/runScript.mjs';
import { saysTheSame } from './lib/test/saysTheSame.mjs';
import { StoppedError } from './lib/process/StoppedError.mjs';

runScript(async () => {
  const before = readReports();
  await writeReports();
  const changed = [...readReports()].filter(([path, text]) => {
    const earlier = before.get(path);
    const isSame = earlier !== undefined && saysTheSame(earlier, text);
    if (isSame) {
      writeFileSync(join(root, path), earlier);
    }
    return !isSame;
  });
  if (changed.length > 0) {
    const paths = changed.map(([path]) => path).join(', ');
    throw new StoppedError(
      `The API has changed. Look at what was written and commit it: ${paths}`,
    );
  }
});

function readReports() {
  const paths = globSync('plugins/*/report*.api.md', { cwd: root }).sort();
  return new Map(
    paths.map(path => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

async function writeReports() {
  const { code, output } = await runCommand(
    process.execPath,
    [
      join(root, 'node_modules', '.bin', 'backstage-repo-tools'),
      ...['api-reports', '--validate-release-tags'],
      ...['-o', 'ae-wrong-input-file-type,ae-undocumented'],
      'plugins/*',
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (code !== 0) {
    throw new StoppedError(output.trimEnd());
  }
}
