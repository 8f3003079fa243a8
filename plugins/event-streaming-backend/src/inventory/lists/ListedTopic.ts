// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicRow } from '../rows/TopicRow';
import {
  DatabaseRow,
  toFlag,
  toNumber,
  toOptionalFlag,
  toOptionalNumber,
} from '../stores/columnReaders';

/** The columns that lists show or are sorted by, which are half of a row. */
export const LISTED_COLUMNS = [
  'cluster',
  'topic',
  'environment',
  'present',
  'internal',
  'partitions',
  'replication_factor',
  'cleanup_policy',
  'retention_ms',
  'size_bytes',
  'messages',
  'rate',
  'consumer_groups',
  'worst_lag_group',
  'worst_lag',
  'owner',
  'owner_source',
  'owner_exists',
  'visibility',
  'managed',
  'purpose',
  'broadcast',
  'description',
  'tags',
  'health',
  'health_rank',
  'health_reason',
  'observed_at',
] as const satisfies (keyof TopicRow)[];

/** What a list needs of a row of `topics`. */
export type ListedTopic = Pick<TopicRow, (typeof LISTED_COLUMNS)[number]>;

/** A row as it was written, whatever the database. */
export function toListedTopic(row: DatabaseRow<ListedTopic>): ListedTopic {
  return {
    cluster: row.cluster,
    topic: row.topic,
    environment: row.environment,
    present: toFlag(row.present),
    internal: toFlag(row.internal),
    partitions: toNumber(row.partitions),
    replication_factor: toOptionalNumber(row.replication_factor),
    cleanup_policy: row.cleanup_policy,
    retention_ms: toOptionalNumber(row.retention_ms),
    size_bytes: toNumber(row.size_bytes),
    messages: toOptionalNumber(row.messages),
    rate: toNumber(row.rate),
    consumer_groups: toNumber(row.consumer_groups),
    worst_lag_group: row.worst_lag_group,
    worst_lag: toNumber(row.worst_lag),
    owner: row.owner,
    owner_source: row.owner_source,
    owner_exists: toOptionalFlag(row.owner_exists),
    visibility: row.visibility,
    managed: toFlag(row.managed),
    purpose: row.purpose,
    broadcast: toFlag(row.broadcast),
    description: row.description,
    tags: row.tags,
    health: row.health,
    health_rank: toNumber(row.health_rank),
    health_reason: row.health_reason,
    observed_at: toNumber(row.observed_at),
  };
}
