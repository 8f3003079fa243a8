// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import { lstat, mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** PostgreSQL refuses to run as root: it then runs as `nobody`, whom every system knows. */
const NOBODY = 65534;

// Survives a reboot, unlike /tmp on many systems.
const OPEN_FOLDER = '/var/tmp';

/** User and group to run PostgreSQL as; `undefined` = whoever we are. */
export function unprivilegedUid(): number | undefined {
  return process.getuid?.() === 0 ? NOBODY : undefined;
}

/**
 * The folder to use in place of `preferred`: itself, when the unprivileged user can reach it, else one under
 * /var/tmp. A checkout or a home folder of root is closed to others (mode 0700).
 */
export async function reachableFolder(preferred: string): Promise<string> {
  if (unprivilegedUid() === undefined || (await isReachable(preferred))) {
    return preferred;
  }
  const hash = createHash('sha256').update(preferred).digest('hex');
  const parent = join(OPEN_FOLDER, `sluice-${hash.slice(0, 12)}`);
  await makeOwnFolder(parent);
  return join(parent, basename(preferred));
}

async function isReachable(folder: string): Promise<boolean> {
  for (let path = dirname(folder); ; path = dirname(path)) {
    const mode = await modeOf(path);
    if (mode !== undefined && (mode & 0o001) === 0) {
      return false;
    }
    if (path === dirname(path)) {
      return true;
    }
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') {
      return undefined; // will be created by us, open
    }
    throw error;
  });
  return found?.mode;
}

/** Everybody may write to /var/tmp: make sure that nobody else has put this folder there. */
async function makeOwnFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o755 });
  const found = await lstat(path);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Error(
      `'${path}' belongs to someone else; remove it, or set SLUICE_DATA_DIR to a folder every user may enter`,
    );
  }
}
