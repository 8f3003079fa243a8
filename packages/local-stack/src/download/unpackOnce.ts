// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { assertRoom } from '../process/assertRoom';
import { isErrno } from '../process/isErrno';
import { pathExists } from '../process/pathExists';
import { processIdentity } from '../process/processIdentity';

const run = promisify(execFile);

export type UnpackOptions = {
  /** The `.tar.gz`; asked for only when the folder is missing. */
  archive: () => Promise<string>;
  /** The folder that has the content afterwards. */
  target: string;
  /** Size of the content. */
  bytes: number;
  signal?: AbortSignal;
  /** Whose PATH is searched; that of this process when left out. */
  env?: NodeJS.ProcessEnv;
};

/**
 * Makes `target` hold the content of the archive. The folder appears under its name
 * only complete, so an interrupted try is never used and two checkouts may share the cache.
 */
export async function unpackOnce(options: UnpackOptions): Promise<string> {
  const { target } = options;
  if (!(await pathExists(target))) {
    const archive = await options.archive();
    await assertRoom(dirname(target), options.bytes, 'SLUICE_CACHE_DIR');
    await removeAbandoned(target);
    await unpack(archive, options);
  }
  return target;
}

async function unpack(archive: string, options: UnpackOptions) {
  const { target } = options;
  // The name carries its owner: nobody else touches it while we live.
  const draft = await mkdtemp(`${target}.draft-${process.pid}-`);
  try {
    await untar(archive, draft, options);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another checkout was faster: its copy is as good as ours.
    if (!isErrno(error, 'ENOTEMPTY') && !isErrno(error, 'EEXIST')) {
      throw error;
    }
  }
}

async function untar(
  archive: string,
  folder: string,
  { signal, env = process.env }: UnpackOptions,
): Promise<void> {
  try {
    // The files become ours (o), whoever has packed them.
    await run('tar', ['-xzof', archive, '-C', folder], { signal, env });
  } catch (error) {
    signal?.throwIfAborted();
    throw new Error(describeFailure(archive, error), { cause: error });
  }
}

function describeFailure(archive: string, error: unknown): string {
  if (isErrno(error, 'ENOENT')) {
    return `Unpacking '${archive}' needs the program tar, which is not on the PATH: install it, and start again`;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `'${archive}' could not be unpacked (${reason.trim()}): delete it, and start again to fetch it anew`;
}

/** Deletes what a process that is gone has left half unpacked. */
async function removeAbandoned(target: string): Promise<void> {
  const prefix = `${basename(target)}.draft-`;
  for (const name of await readdir(dirname(target))) {
    const owner = /^\d+(?=-)/.exec(name.slice(prefix.length))?.[0];
    if (!name.startsWith(prefix) || !owner) {
      continue;
    }
    if (!(await processIdentity(Number(owner)))) {
      await rm(join(dirname(target), name), { recursive: true, force: true });
    }
  }
}
