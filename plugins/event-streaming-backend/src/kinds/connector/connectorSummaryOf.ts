// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  connectorKind,
  connectorPluginTitleOf,
  ConnectorSummary,
} from '@sluice/plugin-event-streaming-common';
import { ListedConnector } from '../../inventory/connectors/lists/ListedConnector';
import { observedAtOf } from '../../inventory/rows/observedAtOf';

/** Names that a row of a list shows. */
const MOST_TOPICS = 10;

/** What a summary shows besides the row. */
export interface ConnectorExtras
  extends Pick<ConnectorSummary, 'openRequest' | 'changeUnderWay'> {
  /** Names of those that the caller may see, which may be there twice. */
  topics?: readonly string[];
  /** When the Connect cluster was last read whole. */
  readAt?: number;
}

/** A connector as lists show it. */
export function connectorSummaryOf(
  row: ListedConnector,
  { topics = [], readAt, ...extras }: ConnectorExtras,
): ConnectorSummary {
  const { connect, connector } = row;
  const names = [...new Set(topics)];
  return {
    connect,
    connector,
    cluster: row.cluster,
    environment: row.environment,
    type: row.type,
    className: row.class_name,
    pluginTitle: connectorPluginTitleOf(row.class_name),
    version: row.version ?? undefined,
    description: row.description ?? undefined,
    owner: {
      ref: row.owner,
      source: row.owner_source,
      exists: row.owner_exists ?? undefined,
    },
    state: row.state ?? undefined,
    tasks: {
      total: row.tasks_total,
      running: row.tasks_running,
      failed: row.tasks_failed,
      paused: row.tasks_paused,
      unassigned: row.tasks_unassigned,
      restarting: row.tasks_restarting,
    },
    topics: names.slice(0, MOST_TOPICS),
    topicCount: names.length,
    managed: row.managed,
    health: { state: row.health, reason: row.health_reason ?? undefined },
    observedAt: observedAtOf(row, readAt),
    ...extras,
    entityRef: row.entity_hash
      ? connectorKind.entityRefOf({ connect, connector })
      : undefined,
  };
}
