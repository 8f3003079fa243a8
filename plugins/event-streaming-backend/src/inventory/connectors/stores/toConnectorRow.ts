// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DatabaseRow,
  toFlag,
  toNumber,
  toOptionalFlag,
} from '../../stores/columnReaders';
import {
  ConnectorRow,
  ConnectorTopicRow,
  PreviousConnector,
} from '../rows/ConnectorRow';

/** A row of `connectors` as it was written, whatever the database. */
export function toConnectorRow(row: DatabaseRow<ConnectorRow>): ConnectorRow {
  return {
    ...row,
    ...toPreviousConnector(row),
    owner_exists: toOptionalFlag(row.owner_exists),
    managed: toFlag(row.managed),
    tasks_total: toNumber(row.tasks_total),
    tasks_running: toNumber(row.tasks_running),
    tasks_failed: toNumber(row.tasks_failed),
    tasks_paused: toNumber(row.tasks_paused),
    tasks_unassigned: toNumber(row.tasks_unassigned),
    tasks_restarting: toNumber(row.tasks_restarting),
    health_rank: toNumber(row.health_rank),
  };
}

export function toPreviousConnector(
  row: DatabaseRow<PreviousConnector>,
): PreviousConnector {
  return {
    connector: row.connector,
    present: toFlag(row.present),
    health: row.health,
    config_hash: row.config_hash,
    row_hash: row.row_hash,
    entity_hash: row.entity_hash,
    observed_at: toNumber(row.observed_at),
  };
}

export function toConnectorTopicRow(
  row: DatabaseRow<ConnectorTopicRow>,
): ConnectorTopicRow {
  return { ...row, seen: toFlag(row.seen) };
}
