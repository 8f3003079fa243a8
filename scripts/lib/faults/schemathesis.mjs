// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../environment/paths.mjs';
import { runCommand } from '../process/runCommand.mjs';

const RELEASE = 'schemathesis==4.32.5';
const folder = join(cacheDir, RELEASE.replace('==', '-'));
const bin = name =>
  process.platform === 'win32'
    ? join(folder, 'Scripts', `${name}.exe`)
    : join(folder, 'bin', name);

/** Resolves to the program, or to why there is none. */
export async function findSchemathesis({ signal }) {
  const program = bin('schemathesis');
  if (existsSync(program)) {
    return { program };
  }
  const python = await findPython(signal);
  if (!python) {
    return { missing: 'There is no Python 3.10 or newer with venv and pip.' };
  }
  const installed =
    (await succeeds(python, ['-m', 'venv', folder], signal)) &&
    (await succeeds(bin('python'), ['-m', 'pip', 'install', RELEASE], signal));
  return installed
    ? { program }
    : { missing: `${RELEASE} could not be installed with pip.` };
}

const CHECK =
  'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';

async function findPython(signal) {
  for (const name of ['python3', 'python']) {
    if (await succeeds(name, ['-c', CHECK], signal)) {
      return name;
    }
  }
  return undefined;
}

async function succeeds(command, args, signal) {
  try {
    const options = { signal, stdio: 'ignore' };
    return (await runCommand(command, args, options)).code === 0;
  } catch (error) {
    if (error.code === 'ENOENT') {
      return false;
    }
    throw error;
  }
}
