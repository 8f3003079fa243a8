// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spaceProblem } from './diskSpace.mjs';
import { root } from './paths.mjs';
import { runCommand } from './runCommand.mjs';
import { hashOf, stamp } from './stamp.mjs';
import { StoppedError } from './StoppedError.mjs';
import { workspaceSources } from './workspaceSources.mjs';

const backstageCli = join(root, 'node_modules', '.bin', 'backstage-cli');
const app = join(root, 'packages', 'app');

/** Builds the app unless the last build was made from the same sources. */
export async function buildApp({ report, signal }) {
  const built = stamp('app-build');
  const value = hashOf([
    ...workspaceSources('app'),
    ['yarn.lock', readFileSync(join(root, 'yarn.lock'))],
  ]);
  if (built.matches(value) && existsSync(join(app, 'dist', 'index.html'))) {
    return;
  }
  built.clear();
  await report('Building the app', () => build(signal));
  built.write(value);
}

async function build(signal) {
  const { code, output } = await runCommand(
    process.execPath,
    [backstageCli, 'package', 'build'],
    { cwd: app, signal, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (code === 0) {
    return;
  }
  if (signal?.aborted) {
    throw new StoppedError('Interrupted.');
  }
  const words = output.trimEnd().split('\n').slice(-25).join('\n');
  throw new StoppedError(
    `${words}\n${
      /ENOSPC/.test(output)
        ? await spaceProblem(root, 0.2)
        : 'The app could not be built; the reason is above.'
    }`,
  );
}
