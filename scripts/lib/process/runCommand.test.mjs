// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { runCommand } from './runCommand.mjs';

/** Starts another program, writes down both ids, and stays, as that one does. */
const PARENT = `
  const { spawn } = require('node:child_process');
  const { renameSync, writeFileSync } = require('node:fs');
  const [file] = process.argv.slice(1);
  const stay = 'setInterval(() => undefined, 1000)';
  const child = spawn(process.execPath, ['-e', stay], { stdio: 'ignore' });
  writeFileSync(file + '.new', JSON.stringify([process.pid, child.pid]));
  renameSync(file + '.new', file);
  eval(stay);
`;

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    assert.equal(error.code, 'ESRCH');
    return false;
  }
}

test('what a program has started ends with it when it is interrupted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-group-'));
  const file = join(folder, 'ids');
  const controller = new AbortController();
  try {
    const run = runCommand(process.execPath, ['-e', PARENT, file], {
      signal: controller.signal,
      stdio: 'ignore',
      ownGroup: true,
    });
    while (!existsSync(file)) {
      await pause(20);
    }
    const ids = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepEqual(ids.map(isRunning), [true, true]);

    controller.abort();

    assert.equal((await run).killedBy, 'SIGTERM');
    assert.deepEqual(ids.map(isRunning), [false, false]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a program that ends by itself tells its code and its output', async () => {
  const args = ['-e', 'console.log("done"); process.exitCode = 3;'];
  const { code, output } = await runCommand(process.execPath, args, {
    stdio: 'pipe',
  });
  assert.deepEqual({ code, output }, { code: 3, output: 'done\n' });
});
