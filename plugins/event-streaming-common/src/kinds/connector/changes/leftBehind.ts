// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorLive } from './ConnectorLive';

/**
 * Something outside of Kafka that a deleted connector leaves where it was.
 *
 * @public
 */
export interface LeftBehind {
  what: 'replication-slot' | 'publication';
  name: string;
  /** What it does there, and who has to take it away. */
  text: string;
}

const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';

/**
 * What stays in the external system when a connector is deleted: Debezium for
 * PostgreSQL leaves its replication slot, which keeps the database's log from
 * being cleaned up, and its publication.
 *
 * @public
 */
export function leftBehind({
  className,
  config,
}: Pick<ConnectorLive, 'className' | 'config'>): LeftBehind[] {
  if (className !== POSTGRES) {
    return [];
  }
  const database = config['database.dbname'] ?? 'the database';
  return [
    ...(config['slot.drop.on.stop'] === 'true'
      ? []
      : [slotLeft(config['slot.name'] ?? 'debezium', database)]),
    ...(config['plugin.name'] === 'pgoutput'
      ? [
          publicationLeft(
            config['publication.name'] ?? 'dbz_publication',
            database,
          ),
        ]
      : []),
  ];
}

function slotLeft(name: string, database: string): LeftBehind {
  return {
    what: 'replication-slot',
    name,
    text: `The replication slot '${name}' stays in ${database} and keeps its log from being cleaned up until somebody drops it`,
  };
}

function publicationLeft(name: string, database: string): LeftBehind {
  return {
    what: 'publication',
    name,
    text: `The publication '${name}' stays in ${database}`,
  };
}
