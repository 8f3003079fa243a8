// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// The door to everything: gets the right Node and the packages, then runs a job.
// It needs nothing but Node 20 and npm, and no package.

import { spawn } from 'node:child_process';
import { cleanEnvironment } from './lib/environment/environment.mjs';
import { installPackages } from './lib/environment/installPackages.mjs';
import { findNode } from './lib/environment/nodeRuntime.mjs';
import { root, typescript } from './lib/environment/paths.mjs';
import { report } from './lib/process/report.mjs';
import { runScript } from './lib/process/runScript.mjs';
import { StoppedError } from './lib/process/StoppedError.mjs';

/** What `run.mjs <job>` starts. */
const JOBS = {
  start: ['scripts/start.mjs'],
  test: ['scripts/test.mjs'],
  faults: ['scripts/faults.mjs'],
  stack: [...typescript, 'packages/local-stack/src/cli.ts'],
  bench: [...typescript, 'packages/bench/src/cli.ts'],
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

runScript(async ([name, ...args]) => {
  const job = JOBS[name];
  if (!job) {
    const names = Object.keys(JOBS).join(', ');
    throw new StoppedError(`There is no job '${name}': it is one of ${names}.`);
  }
  const node = await findNode(report);
  const env = cleanEnvironment(process.env, node);
  await installPackages({ node, env, report });
  return runJob(node, [...job, ...args], env);
});

/** Stays until the job has ended, and passes on what it is told meanwhile. */
function runJob(node, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd: root, env, stdio: 'inherit' });
    SIGNALS.forEach(signal => process.on(signal, () => child.kill(signal)));
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
}
