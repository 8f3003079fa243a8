// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  entityRefOf,
  TOPIC_PURPOSES,
  TopicSummary,
} from '@sluice/plugin-event-streaming-common';
import { ListedTopic } from '../../inventory/lists/ListedTopic';
import { observedAtOf } from '../../inventory/rows/observedAtOf';
import { TopicRow, UNKNOWN } from '../../inventory/rows/TopicRow';
import { UnderWay } from '../OpenRequests';

/** What a summary shows besides the row. */
export interface SummaryExtras extends UnderWay, Pick<TopicSummary, 'schemas'> {
  /** When the row's cluster was last read whole. */
  readAt?: number;
}

/** A topic as lists show it. */
export function topicSummaryOf(
  row: ListedTopic,
  { readAt, ...underWay }: SummaryExtras,
): TopicSummary {
  const { cluster, topic } = row;
  return {
    cluster,
    environment: row.environment,
    topic,
    description: row.description ?? undefined,
    owner: {
      ref: row.owner,
      source: row.owner_source,
      exists: row.owner_exists ?? undefined,
    },
    partitions: known(row.partitions),
    replicationFactor: row.replication_factor ?? undefined,
    internal: row.internal,
    cleanupPolicy: row.cleanup_policy ?? undefined,
    retentionMs: row.retention_ms ?? undefined,
    sizeBytes: known(row.size_bytes),
    messages: row.messages ?? undefined,
    producedPerSecond: known(row.rate),
    consumerGroups: row.consumer_groups,
    worstLag: worstLagOf(row),
    purpose: TOPIC_PURPOSES.find(purpose => purpose === row.purpose),
    tags: JSON.parse(row.tags),
    broadcast: row.broadcast,
    managed: row.managed,
    health: { state: row.health, reason: row.health_reason ?? undefined },
    observedAt: observedAtOf(row, readAt),
    ...underWay,
    entityRef:
      row.visibility === 'all'
        ? entityRefOf({ type: 'kafka-topic', source: cluster, name: topic })
        : undefined,
  };
}

function worstLagOf(
  row: Pick<TopicRow, 'worst_lag' | 'worst_lag_group'>,
): TopicSummary['worstLag'] {
  return row.worst_lag_group === null || row.worst_lag === UNKNOWN
    ? undefined
    : { group: row.worst_lag_group, messages: row.worst_lag };
}

function known(figure: number): number | undefined {
  return figure === UNKNOWN ? undefined : figure;
}
