// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { EXCEPTION_LIMITS } from '../kinds/topic/topicChangeInputs';
import { TOPIC_PURPOSES, topicKeySchema } from '../kinds/topic/topicInputs';
import { REQUEST_STATES } from '../requests/transitions';
import {
  listQuerySchema,
  ownerFilterSchema,
  queryFlagSchema,
} from './listSchemas';

/**
 * How a topic is: `provisioning` while a request creates it, `offline` with a
 * partition that has no leader, `under-replicated` with a replica out of sync,
 * `lagging` with a group that falls behind, `idle` when nothing was written for
 * longer than the configured `idleAfter`, `orphaned` when its owner is gone from
 * the catalog, `unowned` when nobody owns it, `failed` when its creation failed,
 * `missing` when a managed topic is no longer on its cluster.
 *
 * @public
 */
export const TOPIC_HEALTH_STATES = [
  'offline',
  'missing',
  'failed',
  'under-replicated',
  'lagging',
  'provisioning',
  'orphaned',
  'unowned',
  'idle',
  'healthy',
] as const;

/** @public */
export const topicHealthSchema = z
  .object({
    state: z.enum(TOPIC_HEALTH_STATES),
    /** Evidence in one sentence. */
    reason: z.string().optional(),
  })
  .meta({ id: 'TopicHealth' });

/** @public */
export type TopicHealth = z.infer<typeof topicHealthSchema>;

/** @public */
export const topicOwnerSchema = z
  .object({
    ref: z.string(),
    source: z.enum(['assignment', 'annotation', 'prefix', 'fallback']),
    /** Whether the catalog knows the owner; unknown while it is not asked. */
    exists: z.boolean().optional(),
  })
  .meta({ id: 'TopicOwner' });

/** @public */
export type TopicOwner = z.infer<typeof topicOwnerSchema>;

/** A request that is under way for an object. @public */
export const openRequestSchema = z
  .object({
    id: z.string(),
    operation: z.string(),
    state: z.enum(REQUEST_STATES),
    stepsDone: z.int(),
    steps: z.int(),
  })
  .meta({ id: 'OpenRequest' });

/** A topic as lists show it, from the inventory. @public */
export const topicSummarySchema = z
  .object({
    cluster: z.string(),
    environment: z.string(),
    topic: z.string(),
    description: z.string().optional(),
    owner: topicOwnerSchema,
    partitions: z.int().optional(),
    replicationFactor: z.int().optional(),
    internal: z.boolean(),
    cleanupPolicy: z.string().optional(),
    /** Milliseconds; -1 is no limit. */
    retentionMs: z.number().optional(),
    /** Bytes of all replicas. */
    sizeBytes: z.number().optional(),
    /** Ends minus starts: an upper bound for compacted topics. */
    messages: z.number().optional(),
    /** Records a second between the last two readings. */
    producedPerSecond: z.number().optional(),
    consumerGroups: z.int(),
    worstLag: z.object({ group: z.string(), messages: z.number() }).optional(),
    purpose: z.enum(TOPIC_PURPOSES).optional(),
    tags: z.array(z.string()),
    broadcast: z.boolean(),
    /** Made through the portal. */
    managed: z.boolean(),
    health: topicHealthSchema,
    observedAt: z.iso.datetime().optional(),
    openRequest: openRequestSchema.optional(),
    entityRef: z.string(),
  })
  .meta({ id: 'TopicSummary' });

/** @public */
export type TopicSummary = z.infer<typeof topicSummarySchema>;

/** Columns that a topic list can be sorted by. @public */
export const TOPIC_SORT_KEYS = [
  'health',
  'topic',
  'cluster',
  'owner',
  'partitions',
  'rate',
  'size',
  'lag',
] as const;

/** @public */
export const topicListQuerySchema = listQuerySchema.extend({
  cluster: z.string().max(63).optional(),
  environment: z.string().max(63).optional(),
  owner: ownerFilterSchema.optional(),
  health: z.enum(TOPIC_HEALTH_STATES).optional(),
  purpose: z.enum(TOPIC_PURPOSES).optional(),
  tag: z.string().max(63).optional(),
  managed: queryFlagSchema.optional(),
  internal: queryFlagSchema.optional(),
  sort: z.enum(TOPIC_SORT_KEYS).optional(),
});

/** A value above a limit that was granted to a topic. @public */
export const topicExceptionSchema = z
  .object({
    limit: z.enum(EXCEPTION_LIMITS),
    /** For retention, -1 is no limit. */
    value: z.number(),
    /** In plain words, such as "60 days". */
    friendly: z.string(),
    /** The last day on which it holds. */
    until: z.iso.date(),
    requestId: z.string(),
  })
  .meta({ id: 'TopicException' });

/** @public */
export type TopicException = z.infer<typeof topicExceptionSchema>;

/** One topic with all that its page's head needs. @public */
export const topicDetailSchema = topicSummarySchema
  .extend({
    key: topicKeySchema.optional(),
    /** What key and partitions promise, in plain sentences. */
    guarantees: z.array(z.string()),
    internalReason: z.string().optional(),
    /** Whether the figures were read now or come from the inventory. */
    live: z.boolean(),
    /** Why they were not read now. */
    staleReason: z.string().optional(),
    staleSince: z.iso.datetime().optional(),
    minInsyncReplicas: z.int().optional(),
    lastProducedAt: z.iso.datetime().optional(),
    consumersActive: z.int(),
    /** The same name on other clusters. */
    alsoOn: z.array(z.object({ cluster: z.string(), environment: z.string() })),
    links: z.array(z.object({ title: z.string(), url: z.string() })),
    createdBy: z.string().optional(),
    createdByRequest: z.string().optional(),
    createdAt: z.iso.datetime().optional(),
    /** Cannot be deleted before this is taken off; left out where it is not. */
    protected: z.boolean().optional(),
    /** All requests under way, the newest first; left out where there is none. */
    openRequests: z.array(openRequestSchema).optional(),
    /** Values above a limit that were granted and hold; left out for none. */
    exceptions: z.array(topicExceptionSchema).optional(),
    /** What the caller may see or do here, with the reason when not. */
    access: z.object({
      config: z.object({ allowed: z.boolean(), reason: z.string().optional() }),
    }),
  })
  .meta({ id: 'TopicDetail' });

/** @public */
export type TopicDetail = z.infer<typeof topicDetailSchema>;

/** One partition; offsets are decimal strings. @public */
export const topicPartitionSchema = z
  .object({
    partition: z.int(),
    leader: z.int().optional(),
    replicas: z.array(z.int()),
    isr: z.array(z.int()),
    offline: z.array(z.int()),
    start: z.string().optional(),
    end: z.string().optional(),
    messages: z.number().optional(),
    /** Bytes of the leader's replica. */
    sizeBytes: z.number().optional(),
  })
  .meta({ id: 'TopicPartition' });

/** @public */
export type TopicPartition = z.infer<typeof topicPartitionSchema>;

/** Figures that were read now, or from the inventory with their age. @public */
export const freshnessSchema = z
  .object({
    live: z.boolean(),
    observedAt: z.iso.datetime().optional(),
    staleReason: z.string().optional(),
  })
  .meta({ id: 'Freshness' });

/** @public */
export type Freshness = z.infer<typeof freshnessSchema>;

/** @public */
export const topicPartitionsSchema = freshnessSchema
  .extend({ items: z.array(topicPartitionSchema) })
  .meta({ id: 'TopicPartitions' });

/** @public */
export type TopicPartitions = z.infer<typeof topicPartitionsSchema>;

/** A config entry with its meaning. @public */
export const topicConfigEntrySchema = z
  .object({
    key: z.string(),
    title: z.string(),
    help: z.string().optional(),
    value: z.string().optional(),
    /** The value in plain words, such as "7 days". */
    friendly: z.string().optional(),
    overridden: z.boolean(),
    source: z.string(),
    defaultValue: z.string().optional(),
    friendlyDefault: z.string().optional(),
    sensitive: z.boolean(),
    readOnly: z.boolean(),
  })
  .meta({ id: 'TopicConfigEntry' });

/** @public */
export type TopicConfigEntry = z.infer<typeof topicConfigEntrySchema>;

/** @public */
export const topicConfigListSchema = freshnessSchema
  .extend({ items: z.array(topicConfigEntrySchema) })
  .meta({ id: 'TopicConfig' });

/** @public */
export type TopicConfigList = z.infer<typeof topicConfigListSchema>;

/** A component that the catalog declares to write or read a topic. @public */
export const declaredPartySchema = z
  .object({
    entityRef: z.string(),
    title: z.string(),
    owner: z.string().optional(),
    /** Consumer groups that the component says it runs. */
    groups: z.array(z.string()),
  })
  .meta({ id: 'DeclaredParty' });

/** @public */
export type DeclaredParty = z.infer<typeof declaredPartySchema>;

/** A group that reads a topic, seen on the cluster. @public */
export const topicConsumerSchema = z
  .object({
    group: z.string(),
    type: z.enum(['classic', 'consumer', 'share', 'streams', 'unknown']),
    state: z.string(),
    members: z.int(),
    /** Messages behind over all partitions; undefined without a commit. */
    lag: z.number().optional(),
    partitions: z.array(
      z.object({
        partition: z.int(),
        committed: z.string().optional(),
        end: z.string().optional(),
        lag: z.number().optional(),
      }),
    ),
    /** The component that declares to run it, when there is one. */
    component: declaredPartySchema.optional(),
  })
  .meta({ id: 'TopicConsumer' });

/** @public */
export type TopicConsumer = z.infer<typeof topicConsumerSchema>;

/**
 * Who writes and who reads, declared and seen. Kafka does not tell who writes,
 * so producers are declared ones only.
 *
 * @public
 */
export const topicConsumersSchema = freshnessSchema
  .extend({
    producers: z.array(declaredPartySchema),
    consumers: z.array(topicConsumerSchema),
    /** Declared to read, but none of their groups was seen. */
    inactive: z.array(declaredPartySchema),
  })
  .meta({ id: 'TopicConsumers' });

/** @public */
export type TopicConsumers = z.infer<typeof topicConsumersSchema>;
