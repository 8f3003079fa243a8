// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../environment/paths.mjs';

const STOP_TIMEOUT_MS = 15_000;

const exitWithParent = join(
  root,
  'scripts',
  'lib',
  'start',
  'exitWithParent.cjs',
);

/**
 * A Node process that runs beside the script and never outlives it. It has a
 * process group of its own, so that Ctrl-C reaches the script alone, which then
 * stops everything in order.
 */
export class BackgroundProcess {
  #child;
  #logFile;

  static start({ args, cwd, env, logFile }) {
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, 'w');
    const child = spawn(
      process.execPath,
      ['--require', exitWithParent, ...args],
      { cwd, env, detached: true, stdio: ['pipe', log, log] },
    );
    closeSync(log);
    // The pipe breaks when the child ends; `ended` tells that.
    child.stdin.on('error', () => undefined);
    return new BackgroundProcess(child, logFile);
  }

  constructor(child, logFile) {
    this.#child = child;
    this.#logFile = logFile;
    this.ended = new Promise(resolve => {
      child.once('error', error => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    });
  }

  get pid() {
    return this.#child.pid;
  }

  get isRunning() {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** The end of what it has written. */
  lastWords(lines = 25) {
    const text = readFileSync(this.#logFile, 'utf8').trimEnd();
    return `${text.split('\n').slice(-lines).join('\n')}\n(${this.#logFile})`;
  }

  async stop() {
    if (!this.isRunning) {
      return;
    }
    this.#child.kill('SIGTERM');
    const timer = setTimeout(
      () => this.#child.kill('SIGKILL'),
      STOP_TIMEOUT_MS,
    );
    await this.ended;
    clearTimeout(timer);
  }
}
