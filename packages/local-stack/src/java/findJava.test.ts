// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findJava } from './findJava';

describe('findJava', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-java-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** A program that says it is this Java, in a folder whose name may say something else. */
  async function installJava(name: string, version: string): Promise<string> {
    const file = join(folder, name, 'bin', 'java');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`,
      {
        mode: 0o755,
      },
    );
    return file;
  }

  it('takes JAVA_HOME first', async () => {
    await installJava('jdk-25', '25.0.2');
    const file = await installJava('chosen', '21.0.4');
    const env = { JAVA_HOME: join(folder, 'chosen'), PATH: '' };

    await expect(findJava({ env, folders: [folder] })).resolves.toEqual({
      file,
      major: 21,
    });
  });

  it('passes over a JAVA_HOME that is too old', async () => {
    await installJava('old', '17.0.15');
    const file = await installJava('jdk-21', '21.0.4');
    const env = { JAVA_HOME: join(folder, 'old'), PATH: '' };

    await expect(
      findJava({ env, folders: [join(folder, 'nowhere'), folder] }),
    ).resolves.toEqual({ file, major: 21 });
  });

  it('takes the newest of the usual folders and believes the program, not the name', async () => {
    await installJava('jdk-99', '17.0.1');
    await installJava('jdk-21', '21.0.4');
    const file = await installJava('something', '25.0.2');

    await expect(
      findJava({ env: { PATH: '' }, folders: [folder] }),
    ).resolves.toEqual({ file, major: 25 });
  });

  it('finds nothing when all are too old', async () => {
    await installJava('jdk-17', '17.0.1');

    await expect(
      findJava({ env: { PATH: '' }, folders: [folder] }),
    ).resolves.toBeUndefined();
  });
});
