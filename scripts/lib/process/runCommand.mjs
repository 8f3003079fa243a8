// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { spawn } from 'node:child_process';
import { stopGroup } from './processGroup.mjs';

/**
 * Runs a program to its end and resolves to its exit code and, unless its output
 * goes to the terminal, to what it wrote. With `ownGroup` Ctrl-C reaches this
 * process alone, and `signal` ends also what the program has started.
 */
export function runCommand(command, args, options = {}) {
  const { signal, stdio = 'inherit', ownGroup = false, ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio, detached: ownGroup, ...rest });
    const chunks = [];
    child.stdout?.on('data', chunk => chunks.push(chunk));
    child.stderr?.on('data', chunk => chunks.push(chunk));
    let stopping;
    const stop = () => {
      stopping = ownGroup ? stopGroup(child.pid) : child.kill('SIGTERM');
    };
    signal?.addEventListener('abort', stop, { once: true });
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      signal?.removeEventListener('abort', stop);
      const output = Buffer.concat(chunks).toString('utf8');
      const result = { code: code ?? 1, killedBy, output };
      Promise.resolve(stopping).then(() => resolve(result), reject);
    });
  });
}
