// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';

/** The workers that a stack can have. */
export type ConnectWorkerName =
  | 'connect-dev'
  | 'connect-dev-2'
  | 'connect-prod';

/** Where a worker of the stack in `dataDir` finds what its connectors refer to by path. */
export function connectFolders(
  dataDir: string,
  worker: ConnectWorkerName,
): { home: string; secrets: string; files: string } {
  const home = join(dataDir, worker);
  return {
    home,
    /** `<team>.properties`, for `${file:<path>:<key>}`. */
    secrets: join(home, 'secrets'),
    /** What FileStream connectors read and write. */
    files: join(home, 'files'),
  };
}
