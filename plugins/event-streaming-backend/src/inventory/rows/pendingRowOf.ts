// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PendingTopic } from '../TopicInventory';
import { contentHash } from './contentHash';
import { RowContext } from './RowContext';
import { healthRankOf } from './topicHealthOf';
import { topicIdentityOf } from './topicIdentityOf';
import { TopicRow, UNKNOWN } from './TopicRow';

const REASONS = {
  provisioning: 'It is being created',
  failed: 'It could not be created',
} as const;

/** The row of a topic that is asked for and not there. */
export function pendingRowOf(
  context: RowContext,
  topic: string,
  { owner, description, state, reason }: PendingTopic,
): TopicRow {
  const identity = {
    ...topicIdentityOf(context, topic, {}),
    owner,
    owner_source: 'assignment' as const,
    owner_exists: context.ownerExists(owner) ?? null,
    description,
    search: [topic, description].join('\n').toLowerCase(),
    present: false,
    internal: false,
    partitions: UNKNOWN,
    replication_factor: null,
    under_replicated: 0,
    offline: 0,
    cleanup_policy: null,
    retention_ms: null,
    min_insync_replicas: null,
    details_hash: '',
  };
  const figures = {
    size_bytes: UNKNOWN,
    messages: null,
    end_sum: null,
    end_sum_at: null,
    rate: UNKNOWN,
    produced_at: null,
    consumer_groups: 0,
    worst_lag_group: null,
    worst_lag: UNKNOWN,
    health: state,
    health_rank: healthRankOf(state),
    health_reason: reason ?? REASONS[state],
  };
  const identity_hash = contentHash(identity);
  return {
    ...identity,
    ...figures,
    managed: true,
    row_hash: contentHash([identity_hash, figures]),
    identity_hash,
    entity_hash: '',
    observed_at: context.now,
  };
}
