// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { QUICK_START } from '../../java/quickStart';
import { PACKAGE_FOLDER } from '../../packageFolder';
import { StackUser } from '../../stackLayout';
import { Engine } from '../Engine';
import { askBroker } from './askBroker';
import { clusterIdOf, formatKafka } from './formatKafka';
import { kafkaJars } from './kafkaJars';
import { BrokerSettings, kafkaProperties } from './kafkaProperties';

const FIXTURES = join(PACKAGE_FOLDER, 'fixtures');

export type KafkaBrokerOptions = {
  name: string;
  /** Folder of the whole cluster. */
  clusterDir: string;
  broker: Omit<BrokerSettings, 'logDir'>;
  /** File name of the checkpoint in `fixtures` that a new data folder starts from. */
  checkpoint: string;
  maxHeap: string;
  /** In place of those that make a small broker start quickly. */
  jvmFlags?: string[];
  stopAfter?: readonly string[];
  /** Who asks whether it is healthy, where signing in is required. */
  user?: StackUser;
};

/** One Kafka broker as an engine. */
export function kafkaBroker(options: KafkaBrokerOptions): Engine {
  const { name, clusterDir, broker } = options;
  const { nodeId, port, controllerPort } = broker;
  const folder = join(clusterDir, `node-${nodeId}`);
  const logDir = join(folder, 'data');
  const address = `127.0.0.1:${port}`;
  const properties = join(folder, 'server.properties');
  return {
    name,
    address,
    ports: [
      { port, purpose: `clients of ${name}` },
      ...(nodeId === 1
        ? [{ port: controllerPort, purpose: `the controller of ${name}` }]
        : []),
    ],
    stopSignal: 'SIGTERM',
    stopAfter: options.stopAfter ?? [],

    fetch: async runtime => {
      await Promise.all([runtime.java(), kafkaJars(runtime)]);
    },

    prepare: async () => {
      await mkdir(folder, { recursive: true });
      await formatKafka({
        logDir,
        nodeId,
        clusterId: await clusterIdOf(clusterDir),
        checkpoint: join(FIXTURES, options.checkpoint),
      });
      // Written at every start: the ports may have changed since the last one.
      await writeFile(properties, kafkaProperties({ ...broker, logDir }));
    },

    command: async runtime => ({
      file: await runtime.java(),
      args: [
        ...(options.jvmFlags ?? QUICK_START),
        `-Xmx${options.maxHeap}`,
        `-Dlog4j2.configurationFile=${join(FIXTURES, 'log4j2.properties')}`,
        '-cp',
        (await kafkaJars(runtime)).join(':'),
        'kafka.Kafka',
        properties,
      ],
      cwd: folder,
    }),

    healthCheck: async () => {
      if (!(await askBroker(port, options.user)).includes(nodeId)) {
        throw new Error(`'${name}' answers but is not in its cluster yet`);
      }
    },
  };
}
