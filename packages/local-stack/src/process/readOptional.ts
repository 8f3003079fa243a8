// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readFile } from 'node:fs/promises';
import { isErrno } from './isErrno';

/** The text of a file, `undefined` when there is none (or, under /proc, no longer). */
export async function readOptional(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ESRCH')) {
      return undefined;
    }
    throw error;
  }
}
