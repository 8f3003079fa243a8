// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and resolves to its exit code and, unless its output
 * goes to the terminal, to what it wrote.
 */
export function runCommand(command, args, options = {}) {
  const { signal, stdio = 'inherit', ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio, ...rest });
    const chunks = [];
    child.stdout?.on('data', chunk => chunks.push(chunk));
    child.stderr?.on('data', chunk => chunks.push(chunk));
    const stop = () => child.kill('SIGTERM');
    signal?.addEventListener('abort', stop, { once: true });
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      signal?.removeEventListener('abort', stop);
      const output = Buffer.concat(chunks).toString('utf8');
      resolve({ code: code ?? 1, killedBy, output });
    });
  });
}
