// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { access } from 'node:fs/promises';
import { isErrno } from './isErrno';

export async function pathExists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) {
      return false;
    }
    throw error;
  }
}
