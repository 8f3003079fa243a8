// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createHash, Hash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isErrno } from '../process/isErrno';
import { processIdentity } from '../process/processIdentity';
import { LockedFile } from './lockList';
import {
  DownloadAgents,
  DownloadStatusError,
  openDownload,
} from './openDownload';

/** The bytes that arrived are not the ones in the lock list. */
export class ChecksumError extends Error {
  constructor(url: string) {
    super(`${url} is not the expected file: its SHA-512 differs`);
    this.name = 'ChecksumError';
  }
}

export type DownloadOptions = {
  url: string;
  target: string;
  file: LockedFile;
  agents: DownloadAgents;
  signal: AbortSignal;
};

/**
 * Downloads one file; what an interrupted try left is continued, not fetched again.
 * The file appears under its name only complete and checked, so two checkouts may share the cache.
 */
export async function downloadFile(options: DownloadOptions): Promise<void> {
  const { target } = options;
  await mkdir(dirname(target), { recursive: true });
  // The name carries its owner: nobody else writes to it while we live.
  const part = `${target}.${process.pid}-${randomUUID()}.part`;
  await adoptLeftover(target, part);
  try {
    await receive(options, part);
    await rename(part, target);
  } catch (error) {
    await (error instanceof ChecksumError
      ? rm(part, { force: true })
      : release(part, target));
    throw error;
  }
}

async function receive(options: DownloadOptions, part: string): Promise<void> {
  const { url, file, agents, signal } = options;
  const hash = createHash('sha512');
  let offset = await hashExisting(part, hash);
  if (offset < file.size) {
    const response = await openDownload(url, { offset, agents, signal });
    const resumed = response.statusCode === 206;
    const full = resumed ? hash : createHash('sha512');
    offset = resumed ? offset : 0;
    const out = createWriteStream(part, { flags: resumed ? 'a' : 'w' });
    await pipeline(response, hashing(full), out, { signal });
    return assertChecksum(full, options);
  }
  return assertChecksum(hash, options);
}

function assertChecksum(hash: Hash, options: DownloadOptions): void {
  if (hash.digest('base64') !== options.file.sha512) {
    throw new ChecksumError(options.url);
  }
}

function hashing(hash: Hash): Transform {
  return new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(undefined, chunk);
    },
  });
}

async function hashExisting(part: string, hash: Hash): Promise<number> {
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(part)) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) {
      throw error;
    }
  }
  return bytes;
}

/** Takes over a part whose writer has given up (`.part`) or is no longer alive. */
async function adoptLeftover(target: string, part: string): Promise<void> {
  const prefix = `${basename(target)}.`;
  for (const name of await readdir(dirname(target))) {
    const owner = /^(?:(\d+)-[\w-]+\.)?part$/.exec(name.slice(prefix.length));
    if (!name.startsWith(prefix) || !owner) {
      continue;
    }
    const abandoned =
      owner[1] === undefined || !(await processIdentity(Number(owner[1])));
    if (abandoned && (await tryRename(join(dirname(target), name), part))) {
      return;
    }
  }
}

async function release(part: string, target: string): Promise<void> {
  await tryRename(part, `${target}.part`);
}

async function tryRename(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) {
      return false; // someone else was faster, or nothing had been written
    }
    throw error;
  }
}

/** Whether `path` holds a file of this size. Names appear only for checked files, so size is enough. */
export async function isDownloaded(
  path: string,
  file: LockedFile,
): Promise<boolean> {
  try {
    return (await stat(path)).size === file.size;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) {
      return false;
    }
    throw error;
  }
}

/** Whether another try may help: not after a refusal, a wrong file or a full disk. */
export function isWorthRetrying(error: unknown): boolean {
  if (error instanceof DownloadStatusError) {
    return error.status >= 500 || error.status === 429 || error.status === 416;
  }
  return !isErrno(error, 'ENOSPC') && !isErrno(error, 'EACCES');
}
