// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isErrno } from '../process/isErrno';
import { javaMajor } from './javaVersion';

/** The oldest Java all engines run on. */
export const MINIMUM_JAVA = 21;

const NO_FOLDER = ['ENOENT', 'ENOTDIR', 'EACCES'];

/** A Java that is new enough. */
export type FoundJava = { file: string; major: number };

/** JAVA_HOME, then the PATH, then the newest in the usual folders; `undefined` when all are too old. */
export async function findJava(
  options: { env?: NodeJS.ProcessEnv; folders?: string[] } = {},
): Promise<FoundJava | undefined> {
  const { env = process.env, folders = usualFolders() } = options;
  const preferred = [
    ...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []),
    'java',
  ];
  for (const file of preferred) {
    const found = await toFound(file, env);
    if (found) {
      return found;
    }
  }
  return newestIn(folders, env);
}

async function newestIn(
  folders: string[],
  env: NodeJS.ProcessEnv,
): Promise<FoundJava | undefined> {
  const files = (await Promise.all(folders.map(javasIn))).flat();
  const found = await Promise.all(files.map(file => toFound(file, env)));
  return found
    .filter(java => java !== undefined)
    .sort((a, b) => b.major - a.major)[0];
}

async function toFound(
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<FoundJava | undefined> {
  const major = await javaMajor(file, env);
  return major !== undefined && major >= MINIMUM_JAVA
    ? { file, major }
    : undefined;
}

async function javasIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.flatMap(name => [
      join(folder, name, 'bin', 'java'),
      join(folder, name, 'Contents', 'Home', 'bin', 'java'),
    ]);
  } catch (error) {
    if (NO_FOLDER.some(code => isErrno(error, code))) {
      return [];
    }
    throw error;
  }
}

function usualFolders(): string[] {
  return [
    '/usr/lib/jvm',
    '/usr/java',
    '/opt/java',
    '/opt',
    '/Library/Java/JavaVirtualMachines',
    join(homedir(), 'Library', 'Java', 'JavaVirtualMachines'),
    join(homedir(), '.jdks'),
    join(homedir(), '.sdkman', 'candidates', 'java'),
  ];
}
