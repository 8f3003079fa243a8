// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { BackgroundProcess } from './backgroundProcess.mjs';
import { root, typescript } from '../environment/paths.mjs';
import { runCommand } from '../process/runCommand.mjs';

const cli = join(root, 'packages', 'example-traffic', 'src', 'cli.ts');

/** Requests the example topics through the portal; tells what came of it. */
export async function loadExamples({ signal, ...place }) {
  const { code, output } = await runCommand(
    process.execPath,
    [...typescript, cli, 'load', ...at(place)],
    { cwd: root, signal, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  signal.throwIfAborted();
  const lines = output.trimEnd().split('\n');
  return { complete: code === 0, lastLine: lines.at(-1) };
}

/** Producers and consumers of the example services, until it is stopped. */
export function startTraffic({ logFile, ...place }) {
  return BackgroundProcess.start({
    cwd: root,
    logFile,
    args: [...typescript, cli, 'run', ...at(place)],
    env: process.env,
  });
}

/** `compose` is for the engines of docker-compose.yml, else they are those of the stack in `dataDir`. */
function at({ url, portBase, dataDir, compose = false }) {
  return [
    ...['--portal', url, '--port-base', String(portBase)],
    ...(compose ? ['--compose'] : ['--data-dir', dataDir]),
  ];
}
