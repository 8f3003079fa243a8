// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPortFree } from '../environment/ports.mjs';
import { StoppedError } from '../process/StoppedError.mjs';

/**
 * Keeps a second portal off the same data. A lock whose portal died does not
 * count: nobody listens on its port any more.
 */
export async function lockPortal(data, port) {
  const file = join(data, 'portal.json');
  const running = read(file);
  if (running && !(await isPortFree(running.port)) && isAlive(running.pid)) {
    throw new StoppedError(
      `The portal of this checkout runs already at http://localhost:${running.port} (process ${running.pid}): stop that one first, or set SLUICE_DATA_DIR to a folder of its own.`,
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ pid: process.pid, port }));
  return () => rmSync(file, { force: true });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
