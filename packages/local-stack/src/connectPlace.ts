// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { connectFolders } from './engines/connect/connectFolders';
import { PACKAGE_FOLDER } from './packageFolder';
import { stackDataDir } from './stack/stackDataDir';
import { StackLayout } from './stackLayout';

/** What connectors of the dev cluster refer to, by the names that their worker knows it by. */
export type ConnectPlace = {
  /** The folder of `<team>.properties`. */
  secrets: string;
  /** The folder that FileStream connectors read and write. */
  files: string;
  /** The same folder, as programs on this machine know it. */
  filesHere: string;
  /** JDBC address of PostgreSQL without a database. */
  databases: string;
};

/** For the worker that a stack has started. */
export function connectPlace(options: {
  layout: StackLayout;
  dataDir?: string;
}): ConnectPlace {
  const dataDir = stackDataDir(options.dataDir);
  const { secrets, files } = connectFolders(dataDir, 'connect-dev');
  const { host, port } = options.layout.postgres;
  const databases = `jdbc:postgresql://${host}:${port}`;
  return { secrets, files, filesHere: files, databases };
}

/** For the worker of docker-compose.yml, which sees paths and addresses of its own. */
export function composeConnectPlace(): ConnectPlace {
  const home = '/var/lib/sluice/connect-dev';
  return {
    secrets: `${home}/secrets`,
    files: `${home}/files`,
    filesHere: join(PACKAGE_FOLDER, 'compose', 'connect-files'),
    databases: 'jdbc:postgresql://postgres:5432',
  };
}
