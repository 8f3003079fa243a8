// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PreviousTopic, TopicRow } from '../rows/TopicRow';
import {
  DatabaseRow,
  toFlag,
  toNumber,
  toOptionalFlag,
  toOptionalNumber,
} from './columnReaders';

/** A row of `topics` as it was written, whatever the database. */
export function toTopicRow(row: DatabaseRow<TopicRow>): TopicRow {
  return {
    ...row,
    ...toPreviousTopic(row),
    internal: toFlag(row.internal),
    partitions: toNumber(row.partitions),
    replication_factor: toOptionalNumber(row.replication_factor),
    under_replicated: toNumber(row.under_replicated),
    offline: toNumber(row.offline),
    retention_ms: toOptionalNumber(row.retention_ms),
    min_insync_replicas: toOptionalNumber(row.min_insync_replicas),
    size_bytes: toNumber(row.size_bytes),
    messages: toOptionalNumber(row.messages),
    consumer_groups: toNumber(row.consumer_groups),
    owner_exists: toOptionalFlag(row.owner_exists),
    broadcast: toFlag(row.broadcast),
    health_rank: toNumber(row.health_rank),
  };
}

export function toPreviousTopic(
  row: DatabaseRow<PreviousTopic>,
): PreviousTopic {
  return {
    topic: row.topic,
    present: toFlag(row.present),
    managed: toFlag(row.managed),
    health: row.health,
    end_sum: row.end_sum,
    end_sum_at: toOptionalNumber(row.end_sum_at),
    rate: toNumber(row.rate),
    produced_at: toOptionalNumber(row.produced_at),
    worst_lag: toNumber(row.worst_lag),
    row_hash: row.row_hash,
    identity_hash: row.identity_hash,
    entity_hash: row.entity_hash,
    details_hash: row.details_hash,
    observed_at: toNumber(row.observed_at),
  };
}
