// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdir, statfs } from 'node:fs/promises';

/** The disk is full, or will be before we are done. */
export class DiskFullError extends Error {
  constructor(folder: string, bytes: number, variable: string) {
    const megabytes = Math.ceil(bytes / 1e6);
    super(
      `The disk that holds '${folder}' is full: ${megabytes} MB are needed; free some space, or set ${variable} to a folder on another disk, and start again`,
    );
    this.name = 'DiskFullError';
  }
}

/** Throws when `folder` has no room for `bytes`; `variable` is the one that moves the folder elsewhere. */
export async function assertRoom(
  folder: string,
  bytes: number,
  variable: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes) {
    throw new DiskFullError(folder, bytes, variable);
  }
}
