// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import lockListJson from '../../../locks/apicurio.json';
import { lockListSchema } from '../../download/lockList';
import { unpackOnce } from '../../download/unpackOnce';
import { Runtime } from '../../stack/Runtime';

const UNPACKED_BYTES = 180_000_000;

/** The folder in the cache with `quarkus-run.jar` and everything it loads. */
export function apicurioApp(
  runtime: Pick<Runtime, 'cacheDir' | 'files' | 'signal'>,
): Promise<string> {
  const list = lockListSchema.parse(lockListJson);
  return unpackOnce({
    archive: async () => {
      const title = `Apicurio Registry ${list.version}`;
      const [archive] = await runtime.files(title, list);
      return archive;
    },
    target: join(runtime.cacheDir, 'apicurio', list.version),
    bytes: UNPACKED_BYTES,
    signal: runtime.signal,
  });
}
