// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appBuildFolder, isKept, keepBuild } from './appBuild.mjs';
import { spaceProblem } from '../environment/diskSpace.mjs';
import { root } from '../environment/paths.mjs';
import { runCommand } from '../process/runCommand.mjs';
import { hashOf } from '../environment/stamp.mjs';
import { StoppedError } from '../process/StoppedError.mjs';
import { workspaceSources } from '../faults/workspaceSources.mjs';

const backstageCli = join(root, 'node_modules', '.bin', 'backstage-cli');
const app = join(root, 'packages', 'app');

/** Builds the app unless there is a build of the same sources; tells where it is. */
export async function buildApp({ report, signal }) {
  const folder = appBuildFolder(
    hashOf([
      ...workspaceSources('app'),
      ['yarn.lock', readFileSync(join(root, 'yarn.lock'))],
    ]),
  );
  if (!isKept(folder)) {
    await report('Building the app', () => build(signal));
    keepBuild(join(app, 'dist'), folder);
  }
  return folder;
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
