// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackOnce, UnpackOptions } from './unpackOnce';

describe('unpackOnce', () => {
  let folder: string;
  let target: string;
  let asked: number;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-unpack-'));
    target = join(folder, 'cache', '1.0');
    asked = 0;
    const content = join(folder, 'content');
    await mkdir(join(content, 'lib'), { recursive: true });
    await writeFile(join(content, 'lib', 'one.jar'), 'one');
    execFileSync('tar', ['-czf', join(folder, 'a.tar.gz'), '-C', content, '.']);
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  function unpack(options: Partial<UnpackOptions> = {}) {
    const archive = async () => {
      asked++;
      return join(folder, 'a.tar.gz');
    };
    return unpackOnce({ archive, target, bytes: 1_000, ...options });
  }

  function cached(): Promise<string[]> {
    return readdir(join(folder, 'cache'));
  }

  it('unpacks once, and does not even ask for the archive after that', async () => {
    await expect(unpack()).resolves.toBe(target);
    await expect(unpack()).resolves.toBe(target);

    await expect(
      readFile(join(target, 'lib', 'one.jar'), 'utf8'),
    ).resolves.toBe('one');
    expect(asked).toBe(1);
  });

  it('lets several do it at once', async () => {
    await Promise.all([unpack(), unpack(), unpack()]);

    await expect(cached()).resolves.toEqual(['1.0']);
    await expect(readdir(join(target, 'lib'))).resolves.toEqual(['one.jar']);
  });

  it('never takes a broken archive for unpacked, and says what to delete', async () => {
    const broken = join(folder, 'broken.tar.gz');
    const whole = await readFile(join(folder, 'a.tar.gz'));
    await writeFile(broken, whole.subarray(0, whole.length - 20));

    await expect(unpack({ archive: async () => broken })).rejects.toThrow(
      /broken\.tar\.gz' could not be unpacked \([^]+\): delete it, and start again/,
    );

    await expect(cached()).resolves.toEqual([]);
  });

  it('deletes what an ended process has left half unpacked, and nobody else’s', async () => {
    const abandoned = `${target}.draft-4194303-Xx9`;
    const living = `${target}.draft-${process.ppid}-Xx9`;
    await mkdir(join(abandoned, 'lib'), { recursive: true });
    await mkdir(living);

    await unpack();

    const expected = ['1.0', `1.0.draft-${process.ppid}-Xx9`];
    await expect(cached()).resolves.toEqual(expected);
  });

  it('says what to install when there is no tar', async () => {
    await expect(unpack({ env: { PATH: folder } })).rejects.toThrow(
      /needs the program tar, which is not on the PATH: install it, and start again$/,
    );
  });

  it('says how much room is needed when the disk is full', async () => {
    await expect(unpack({ bytes: 1e15 })).rejects.toThrow(
      /is full: 1000000000 MB are needed; free some space, or set SLUICE_CACHE_DIR/,
    );
  });
});
