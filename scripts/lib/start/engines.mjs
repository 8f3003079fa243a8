// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root, typescript } from '../environment/paths.mjs';
import { StoppedError } from '../process/StoppedError.mjs';

/** What a portal with the example data works with; PostgreSQL is what connectors write to. */
export const EXAMPLE_ENGINES = [
  'kafka-dev',
  'kafka-prod',
  'registry',
  'postgres',
  'connect-dev',
];

const script = join(root, 'scripts', 'children', 'engines.mjs');

/** Starts the engines; resolves to their layout and to those that were not running before. */
export const startEngines = options => callEngines('start', options);

/** Waits for engines that somebody else runs, and prepares them. */
export const setUpEngines = options => callEngines('setUp', options);

export const stopEngines = options => callEngines('stop', options);

/** Stops them and deletes their data. */
export const resetEngines = options => callEngines('reset', options);

/**
 * Asks packages/local-stack in a process of its own: it is TypeScript, and the
 * compiler it is loaded with would stay in this process's memory.
 */
function callEngines(verb, { signal, onLine = () => undefined, ...options }) {
  return new Promise((resolve, reject) => {
    const child = fork(script, {
      cwd: root,
      detached: true,
      execArgv: typescript,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const abort = () => child.send({ abort: true });
    const settle = (how, value) => {
      signal?.removeEventListener('abort', abort);
      how(value);
    };
    signal?.addEventListener('abort', abort, { once: true });
    child.on('message', ({ engines }) => {
      if (!engines) {
        return; // the TypeScript loader reports the files it loads
      }
      const { line, error, result } = engines;
      if (line !== undefined) {
        onLine(line);
      } else if (error !== undefined) {
        settle(reject, new StoppedError(error));
      } else {
        settle(resolve, result);
      }
    });
    child.once('error', error => settle(reject, error));
    child.once('close', code => {
      const problem = `The engines' helper ended with code ${code}.`;
      settle(reject, new StoppedError(problem));
    });
    child.send({ verb, options });
  });
}
