// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join, resolve } from 'node:path';
import { PACKAGE_FOLDER } from '../packageFolder';

const CHECKOUT = resolve(PACKAGE_FOLDER, '..', '..');

/** Where a stack keeps its data: `dataDir`, else `SLUICE_DATA_DIR`, else `.local-stack` in the checkout. */
export function stackDataDir(
  dataDir?: string,
  env: NodeJS.ProcessEnv = process.env,
): string {
  return resolve(
    dataDir ?? env.SLUICE_DATA_DIR ?? join(CHECKOUT, '.local-stack'),
  );
}
