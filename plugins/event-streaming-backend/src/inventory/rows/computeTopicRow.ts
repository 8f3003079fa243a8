// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isInternalTopic } from '@sluice/plugin-event-streaming-common';
import { ListedConfig, TopicReading } from '../reading/ClusterReading';
import { contentHash, textHash } from './contentHash';
import { RowContext } from './RowContext';
import { HealthEvidence, healthRankOf, topicHealthOf } from './topicHealthOf';
import {
  OwnerKnowledge,
  TopicIdentity,
  topicIdentityOf,
} from './topicIdentityOf';
import { PreviousTopic, TopicDetailsRow, TopicRow, UNKNOWN } from './TopicRow';
import { trafficOf } from './trafficOf';

/** What is known of one topic. */
export interface TopicKnowledge extends OwnerKnowledge {
  reading: TopicReading;
  previous?: PreviousTopic;
}

/** A row with what is new in it, as against the row before. */
export interface ComputedTopic {
  row: TopicRow;
  change: 'none' | 'figures' | 'health' | 'all';
  /** Stored beside the row; undefined when they are as before. */
  details?: TopicDetailsRow;
}

/** Pure: the same reading gives the same row and the same hashes. */
export function computeTopicRow(
  context: RowContext,
  knowledge: TopicKnowledge,
): ComputedTopic {
  const { reading, previous } = knowledge;
  const details = detailsOf(context, reading);
  const identity = {
    ...topicIdentityOf(context, reading.topic, knowledge),
    ...shapeOf(reading),
    details_hash: textHash(`${details.layout}\n${details.configs}`),
  };
  const figures = figuresOf(context, knowledge, identity);
  const identity_hash = contentHash(identity);
  const hashes = {
    identity_hash,
    // It follows from the identity.
    entity_hash:
      identity_hash === previous?.identity_hash
        ? previous.entity_hash
        : entityHashOf(identity),
    row_hash: contentHash([identity_hash, figures]),
  };
  return {
    row: { ...identity, ...figures, ...hashes, observed_at: context.now },
    change: changeOf({ ...hashes, health: figures.health }, previous),
    details:
      identity.details_hash === previous?.details_hash ? undefined : details,
  };
}

function changeOf(
  row: Pick<TopicRow, 'row_hash' | 'identity_hash' | 'health'>,
  previous?: PreviousTopic,
): ComputedTopic['change'] {
  if (previous?.row_hash === row.row_hash) {
    return 'none';
  }
  if (previous?.identity_hash !== row.identity_hash) {
    return 'all';
  }
  return previous.health === row.health ? 'figures' : 'health';
}

function detailsOf(
  context: RowContext,
  reading: TopicReading,
): TopicDetailsRow {
  return {
    cluster: context.cluster.name,
    topic: reading.topic,
    layout: reading.layout,
    configs: JSON.stringify(reading.configs ?? []),
  };
}

/** What a topic is made like, as against what goes through it. */
function shapeOf({ topic, internal, configs, ...reading }: TopicReading) {
  return {
    present: true,
    internal: internal || isInternalTopic(topic),
    partitions: reading.partitions,
    replication_factor: reading.replicationFactor,
    under_replicated: reading.underReplicated,
    offline: reading.offline,
    cleanup_policy: configOf(configs, 'cleanup.policy') ?? null,
    retention_ms: numberOf(configOf(configs, 'retention.ms')),
    min_insync_replicas: numberOf(configOf(configs, 'min.insync.replicas')),
  };
}

function figuresOf(
  { now, lastReadAt, deletedBy, thresholds }: RowContext,
  { reading, previous }: TopicKnowledge,
  identity: HealthEvidence['identity'],
) {
  const readAt = Math.max(previous?.observed_at ?? 0, lastReadAt ?? 0);
  const traffic = trafficOf(
    reading.endSum,
    now,
    previous && { previous, readAt },
  );
  const health = topicHealthOf({
    reading,
    identity,
    previous,
    now,
    thresholds,
    deletedBy: deletedBy.get(reading.topic),
    quietSince: traffic.end_sum_at,
  });
  return {
    size_bytes: reading.sizeBytes ?? UNKNOWN,
    messages: reading.messages ?? null,
    ...traffic,
    consumer_groups: reading.groups,
    worst_lag_group: reading.worstLag?.group ?? null,
    worst_lag: reading.worstLag?.messages ?? UNKNOWN,
    health: health.state,
    health_rank: healthRankOf(health.state),
    health_reason: health.reason ?? null,
  };
}

function configOf(configs: ListedConfig[] | undefined, name: string) {
  return configs?.find(config => config.name === name)?.value;
}

function numberOf(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}

/** Of what the topic's catalog entity shows; empty when it has none. */
function entityHashOf(
  row: TopicIdentity & Pick<TopicRow, 'present' | 'internal'>,
): string {
  return row.present && !row.internal && row.visibility === 'all'
    ? contentHash([row.owner, row.description, row.purpose, row.tags])
    : '';
}
