// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DatabaseRow,
  toFlag,
  toNumber,
  toOptionalFlag,
} from '../../stores/columnReaders';
import { ConnectorRow } from '../rows/ConnectorRow';

/** The columns that lists show or are sorted by. */
export const LISTED_CONNECTOR_COLUMNS = [
  'connect',
  'connector',
  'cluster',
  'environment',
  'present',
  'type',
  'class_name',
  'version',
  'description',
  'owner',
  'owner_source',
  'owner_exists',
  'managed',
  'state',
  'tasks_total',
  'tasks_running',
  'tasks_failed',
  'tasks_paused',
  'tasks_unassigned',
  'tasks_restarting',
  'health',
  'health_rank',
  'health_reason',
  'entity_hash',
  'observed_at',
] as const satisfies (keyof ConnectorRow)[];

/** What a list needs of a row of `connectors`. */
export type ListedConnector = Pick<
  ConnectorRow,
  (typeof LISTED_CONNECTOR_COLUMNS)[number]
>;

/** A row as it was written, whatever the database. */
export function toListedConnector(
  row: DatabaseRow<ListedConnector>,
): ListedConnector {
  return {
    ...row,
    present: toFlag(row.present),
    owner_exists: toOptionalFlag(row.owner_exists),
    managed: toFlag(row.managed),
    tasks_total: toNumber(row.tasks_total),
    tasks_running: toNumber(row.tasks_running),
    tasks_failed: toNumber(row.tasks_failed),
    tasks_paused: toNumber(row.tasks_paused),
    tasks_unassigned: toNumber(row.tasks_unassigned),
    tasks_restarting: toNumber(row.tasks_restarting),
    health_rank: toNumber(row.health_rank),
    observed_at: toNumber(row.observed_at),
  };
}
