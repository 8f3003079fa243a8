// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { StackLayout } from '@sluice/local-stack';
import { ROOT } from '../paths';

/** The databases that the plugin is measured on. */
export const DATABASES = ['sqlite', 'postgres'] as const;
export type DatabaseName = (typeof DATABASES)[number];

/** The cluster's name in the portal. */
export const CLUSTER = 'bench';

/** Whose eyes lists are measured with. */
const PERSON = 'user:default/billing-developer';

/** What the configuration of the measured portal depends on. */
export type PortalSetting = {
  database: DatabaseName;
  layout: StackLayout;
  port: number;
  dataDir: string;
};

/** What the measured portal has on top of app-config.yaml. */
export function portalConfig(setting: PortalSetting) {
  const { layout, port } = setting;
  const url = `http://localhost:${port}`;
  return {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      database: databaseConfig(setting),
    },
    auth: {
      providers: {
        guest: {
          userEntityRef: PERSON,
          // Nobody but this machine can reach it.
          dangerouslyAllowOutsideDevelopment: true,
        },
      },
    },
    catalog: {
      locations: [
        {
          type: 'file',
          target: join(ROOT, 'examples', 'org.yaml'),
          rules: [{ allow: ['User', 'Group', 'Domain', 'System'] }],
        },
      ],
    },
    eventStreaming: {
      clusters: [
        {
          name: CLUSTER,
          environment: 'dev',
          bootstrapServers: layout.kafkaBench.brokers,
          mode: 'managed',
        },
      ],
      // Far more often than anybody needs, so that passes run all the time.
      inventory: { interval: { seconds: 2 } },
    },
  };
}

/**
 * On SQLite other plugins keep theirs in memory: what their commits cost is not
 * measured. On PostgreSQL all use it, which holds up nobody.
 */
function databaseConfig({ database, dataDir, layout }: PortalSetting) {
  const { host, port, user, password } = layout.postgres;
  return database === 'sqlite'
    ? { plugin: { 'event-streaming': { connection: onDisk(dataDir) } } }
    : { client: 'pg', connection: { host, port, user, password } };
}

/** The file's name as well, or that of app-config.yaml stands: `:memory:`. */
function onDisk(directory: string) {
  return { directory, filename: 'event-streaming.sqlite' };
}
