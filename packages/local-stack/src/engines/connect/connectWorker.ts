// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { QUICK_START } from '../../java/quickStart';
import { PACKAGE_FOLDER } from '../../packageFolder';
import { ConnectLayout } from '../../stackLayout';
import { readOptional } from '../../process/readOptional';
import { Engine } from '../Engine';
import { EngineSite } from '../EngineSite';
import { askWorker } from './askWorker';
import { connectFolders, ConnectWorkerName } from './connectFolders';
import { connectJars } from './connectJars';
import { connectPlugins } from './connectPlugins';
import { connectProperties, WorkerSettings } from './connectProperties';
import { SECRET_VARIABLES } from './secretVariables';

const MAX_HEAP = '-Xmx384m';
const FIXTURES = join(PACKAGE_FOLDER, 'fixtures');
const LOGGING = join(FIXTURES, 'log4j2.properties');
/** Properties that a group has beside those of every worker, where there is such a file. */
const EXTRA = 'extra.properties';
const SECRETS = join(FIXTURES, 'connect-secrets');

export type ConnectWorkerOptions = {
  name: ConnectWorkerName;
  /** The worker whose group it joins, with the secrets of that one. */
  joins?: ConnectWorkerName;
  layout: ConnectLayout;
  site: EngineSite;
  kafka: Pick<WorkerSettings, 'brokers' | 'replication' | 'user'>;
};

/** One distributed worker of Kafka Connect as an engine. */
export function connectWorker(options: ConnectWorkerOptions): Engine {
  const { name, joins = name, site, kafka } = options;
  const { port } = options.layout;
  const folders = connectFolders(site.dataDir, name);
  const group = connectFolders(site.dataDir, joins);
  const properties = join(folders.home, 'worker.properties');
  return {
    name,
    address: `127.0.0.1:${port}`,
    ports: [{ port, purpose: `clients of ${name}` }],
    // A worker that is killed stays in its group for a while, and the next one waits for it.
    stopSignal: 'SIGTERM',
    stopAfter: [],
    // Kafka may take longer to come than a worker waits for it.
    restartOn: /Failed to connect to and describe Kafka cluster/,

    fetch: async runtime => {
      await Promise.all([
        runtime.java(),
        connectJars(runtime),
        connectPlugins(runtime),
      ]);
    },

    prepare: async runtime => {
      await mkdir(folders.files, { recursive: true });
      await cp(SECRETS, group.secrets, { recursive: true });
      // Written at every start: the ports may have changed since the last one.
      const text = connectProperties({
        name: joins,
        port,
        ...kafka,
        secretsFolder: group.secrets,
        pluginFolders: await connectPlugins(runtime),
      });
      const extra = await readOptional(join(group.home, EXTRA));
      await writeFile(properties, `${text}${extra ?? ''}`, { mode: 0o600 });
    },

    command: async runtime => ({
      file: await runtime.java(),
      args: [
        ...QUICK_START,
        MAX_HEAP,
        `-Dlog4j2.configurationFile=${LOGGING}`,
        '-cp',
        (await connectJars(runtime)).join(delimiter),
        'org.apache.kafka.connect.cli.ConnectDistributed',
        properties,
      ],
      cwd: folders.home,
      env: { ...process.env, ...SECRET_VARIABLES },
    }),

    healthCheck: () => askWorker(port),
  };
}
