// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { BackgroundProcess } from './backgroundProcess.mjs';
import { root, typescript } from '../environment/paths.mjs';
import { runCommand } from '../process/runCommand.mjs';

const cli = join(root, 'packages', 'example-traffic', 'src', 'cli.ts');

/** Requests the example topics through the portal; tells what came of it. */
export async function loadExamples({ url, portBase, signal }) {
  const { code, output } = await runCommand(
    process.execPath,
    [...typescript, cli, 'load', ...at({ url, portBase })],
    { cwd: root, signal, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  signal.throwIfAborted();
  const lines = output.trimEnd().split('\n');
  return { complete: code === 0, lastLine: lines.at(-1) };
}

/** Producers and consumers of the example services, until it is stopped. */
export function startTraffic({ url, portBase, logFile }) {
  return BackgroundProcess.start({
    cwd: root,
    logFile,
    args: [...typescript, cli, 'run', ...at({ url, portBase })],
    env: process.env,
  });
}

function at({ url, portBase }) {
  return ['--portal', url, '--port-base', String(portBase)];
}
