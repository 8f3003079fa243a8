// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertSpace, spaceProblem } from './diskSpace.mjs';
import { root, yarn } from './paths.mjs';
import { runCommand } from '../process/runCommand.mjs';
import { hashOf, stamp } from './stamp.mjs';
import { StoppedError } from '../process/StoppedError.mjs';

/** Measured: 1.8 GB of modules, 1.1 GB of yarn's cache, 0.5 GB of engines. */
const SPACE_NEEDED_GB = 3.7;

// Yarn 4.13 on Node 24 rarely dies of a promise race while it fetches.
const TRIES = 3;

const SOURCES = ['yarn.lock', 'package.json', '.yarnrc.yml'];

/** Installs what yarn.lock pins, unless that has been done already. */
export async function installPackages({ node, env, report }) {
  const installed = stamp('install');
  const value = hashOf([
    ...SOURCES.map(name => [name, readFileSync(join(root, name))]),
    ['platform', `${process.platform}-${process.arch}`],
  ]);
  const state = join(root, 'node_modules', '.yarn-state.yml');
  if (existsSync(state) && installed.matches(value)) {
    return;
  }
  if (!existsSync(state)) {
    await assertSpace(root, SPACE_NEEDED_GB);
  }
  await report('Installing packages', () => install({ node, env }));
  installed.write(value);
}

async function install({ node, env }) {
  let output = '';
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const result = await runCommand(node, [yarn, 'install', '--immutable'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (result.code === 0) {
      return;
    }
    output = result.output;
  }
  throw new StoppedError(`${tail(output)}\n${await describeFailure(output)}`);
}

async function describeFailure(output) {
  if (/ENOSPC/.test(output)) {
    return spaceProblem(root, SPACE_NEEDED_GB);
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output)) {
    return 'The packages could not be fetched: there is no way to the package registry. Check the network; behind a mirror set YARN_NPM_REGISTRY_SERVER, behind a proxy YARN_HTTPS_PROXY. What has been fetched is kept.';
  }
  return `The packages could not be installed in ${TRIES} tries; yarn's last words are above.`;
}

function tail(output) {
  return output.trimEnd().split('\n').slice(-15).join('\n');
}
