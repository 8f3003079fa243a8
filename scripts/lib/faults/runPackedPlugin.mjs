// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, root, yarn } from '../environment/paths.mjs';
import { runCommand } from '../process/runCommand.mjs';
import { StoppedError } from '../process/StoppedError.mjs';
import { countCheck } from '../test/testCounts.mjs';
import { withTestStack } from '../test/withTestStack.mjs';

const bin = name => join(root, 'node_modules', '.bin', name);
const reader = join(root, 'scripts', 'children', 'readByPackedWorker.mjs');

/** The backend and what it needs of ours. */
const PACKAGES = [
  'event-streaming-common',
  'event-streaming-node',
  'event-streaming-backend',
];

/**
 * Packs the backend as it is published, unpacks it, and has the worker thread in
 * it read a cluster: a worker that the package leaves out would be missed only by
 * those who install it. Other packages are this checkout's own.
 */
export async function runPackedPlugin({ signal, onLine }) {
  const folder = join(cacheDir, `packed-${process.pid}`);
  const run = runner({ signal });
  try {
    await run(root, [bin('tsc'), '--incremental', 'false']);
    for (const name of PACKAGES) {
      onLine(`Packing ${name}`);
      await unpack(name, folder, run);
    }
    const stack = { name: 'packed', only: ['kafka-dev'], signal, onLine };
    await withTestStack(stack, ({ layout }) =>
      run(folder, [reader, folder, ...layout.kafkaDev.brokers]),
    );
    return countCheck(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function unpack(name, folder, run) {
  const source = join(root, 'plugins', name);
  const target = join(folder, 'node_modules', '@sluice', `plugin-${name}`);
  const archive = join(folder, `${name}.tgz`);
  mkdirSync(target, { recursive: true });
  await run(source, [bin('backstage-cli'), 'package', 'build']);
  await run(source, [yarn, 'pack', '--out', archive]);
  const { code } = await runCommand('tar', [
    ...['-xzf', archive, '-C', target],
    ...['--strip-components', '1'],
  ]);
  if (code !== 0) {
    throw new StoppedError(`${archive} could not be unpacked by 'tar'.`);
  }
}

/** Runs Node to a good end, or stops with its last words. */
function runner({ signal }) {
  return async (cwd, args) => {
    const { code, output } = await runCommand(process.execPath, args, {
      cwd,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (code !== 0) {
      const words = output.trimEnd().split('\n').slice(-20).join('\n');
      throw new StoppedError(`${args.join(' ')} failed:\n${words}`);
    }
  };
}
