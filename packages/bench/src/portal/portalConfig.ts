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

/** The registry's name in the portal. */
export const REGISTRY = 'bench-registry';

/** The Connect cluster's name in the portal. */
export const CONNECT = 'bench-connect';

const SQLITE_FILE = 'event-streaming.sqlite';

/** In an environment for development a change would need no approval. */
const CHANGE_GATE = {
  id: 'bench-change',
  operations: ['topic.update'],
  gates: [{ anyOf: ['owner'], reason: 'So that approvals can be measured' }],
};

/** What the configuration of the measured portal depends on. */
export type PortalSetting = {
  database: DatabaseName;
  layout: StackLayout;
  port: number;
  dataDir: string;
  /** Whether it reads the registry, too. */
  withRegistry?: boolean;
  /** Where the Connect cluster is that it reads, if it reads one. */
  connectUrl?: string;
};

/** What the measured portal has on top of app-config.yaml. */
export function portalConfig(setting: PortalSetting) {
  const { layout, port, withRegistry, connectUrl } = setting;
  const url = `http://localhost:${port}`;
  return {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      database: databaseConfig(setting),
    },
    auth: { providers: { person: {} } },
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
          ...(withRegistry ? { schemaRegistry: REGISTRY } : {}),
        },
      ],
      // Without one, not that of app-config.yaml either.
      schemaRegistries: withRegistry
        ? [{ name: REGISTRY, type: 'apicurio', url: layout.registry.url }]
        : [],
      connectClusters: connectUrl
        ? [{ name: CONNECT, cluster: CLUSTER, url: connectUrl }]
        : [],
      // Far more often than anybody needs, so that passes run all the time.
      inventory: { interval: { seconds: 2 } },
      policy: { gates: [CHANGE_GATE] },
    },
  };
}

/**
 * On SQLite other plugins keep theirs in memory: what their commits cost is not
 * measured. On PostgreSQL all use it, which holds up nobody.
 */
function databaseConfig({ database, dataDir, layout }: PortalSetting) {
  // The file's name as well, or that of app-config.yaml stands: `:memory:`.
  const connection = { directory: dataDir, filename: SQLITE_FILE };
  return database === 'sqlite'
    ? { plugin: { 'event-streaming': { connection } } }
    : { client: 'pg', connection: postgresOf(layout) };
}

/** How the plugin's own database is reached from outside the portal. */
export function databaseOf({ database, dataDir, layout }: PortalSetting) {
  return database === 'sqlite'
    ? {
        client: 'better-sqlite3',
        connection: { filename: join(dataDir, SQLITE_FILE) },
      }
    : {
        client: 'pg',
        connection: {
          ...postgresOf(layout),
          database: 'backstage_plugin_event-streaming',
        },
      };
}

function postgresOf({ postgres }: StackLayout) {
  const { host, port, user, password } = postgres;
  return { host, port, user, password };
}
