// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { QUICK_START } from '../../java/quickStart';
import { RegistryLayout } from '../../stackLayout';
import { Engine } from '../Engine';
import { apicurioApp } from './apicurioApp';
import { askRegistry } from './askRegistry';

const MAX_HEAP = '-Xmx256m';

export type ApicurioRegistryOptions = {
  name: string;
  layout: RegistryLayout;
  folder: string;
  /** Settings beyond where it listens and keeps its data. */
  settings?: Record<string, string | number | boolean>;
};

/** One Apicurio Registry as an engine, with its storage in files. */
export function apicurioRegistry(options: ApicurioRegistryOptions): Engine {
  const { name, folder } = options;
  const { port, managementPort } = options.layout;
  const settings = { ...settingsOf(options), ...options.settings };
  return {
    name,
    address: `127.0.0.1:${port}`,
    ports: [
      { port, purpose: `clients of ${name}` },
      { port: managementPort, purpose: `the health of ${name}` },
    ],
    stopSignal: 'SIGTERM',
    stopAfter: [],

    fetch: async runtime => {
      await Promise.all([runtime.java(), apicurioApp(runtime)]);
    },

    prepare: async () => {
      await mkdir(folder, { recursive: true });
    },

    command: async runtime => ({
      file: await runtime.java(),
      args: [
        ...QUICK_START,
        MAX_HEAP,
        ...Object.entries(settings).map(([key, value]) => `-D${key}=${value}`),
        '-jar',
        join(await apicurioApp(runtime), 'quarkus-run.jar'),
      ],
      cwd: folder,
    }),

    healthCheck: () => askRegistry(managementPort),
  };
}

function settingsOf({ layout, folder }: ApicurioRegistryOptions) {
  const database = join(folder, 'registry');
  return {
    'quarkus.http.host': '127.0.0.1',
    'quarkus.http.port': layout.port,
    'quarkus.management.host': '127.0.0.1',
    'quarkus.management.port': layout.managementPort,
    // Without the delay of zero, what was answered in the last half second is lost when the process is killed.
    'apicurio.datasource.url': `jdbc:h2:file:${database};WRITE_DELAY=0`,
  };
}
