// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { basename, dirname, join } from 'node:path';
import lockListJson from '../../../locks/connect-plugins.json';
import { LockedFile, lockListSchema } from '../../download/lockList';
import { unpackOnce } from '../../download/unpackOnce';
import { Runtime } from '../../stack/Runtime';

const ARCHIVE = '.tar.gz';

// What an archive of jars holds is hardly bigger than itself.
const GROWTH = 1.3;

type PluginRuntime = Pick<Runtime, 'cacheDir' | 'files' | 'signal'>;

/** The folders that a worker looks for plug-ins in: FileStream, and Debezium's PostgreSQL source and JDBC sink. */
export async function connectPlugins(
  runtime: PluginRuntime,
): Promise<string[]> {
  const list = lockListSchema.parse(lockListJson);
  const paths = await runtime.files('Plug-ins of Kafka Connect', list);
  return Promise.all(
    list.files.map((file, index) => pluginFolder(file, paths[index], runtime)),
  );
}

async function pluginFolder(
  file: LockedFile,
  path: string,
  { cacheDir, signal }: PluginRuntime,
): Promise<string> {
  if (!path.endsWith(ARCHIVE)) {
    return dirname(path); // a jar on its own is a plug-in as it lies there
  }
  return unpackOnce({
    archive: async () => path,
    target: join(cacheDir, 'connect-plugins', basename(path, ARCHIVE)),
    bytes: Math.ceil(file.size * GROWTH),
    signal,
  });
}
