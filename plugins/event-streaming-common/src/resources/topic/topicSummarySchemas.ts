// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { COMPATIBILITY_LEVELS } from '../../kinds/schema/compatibility/CompatibilityLevel';
import { TOPIC_PURPOSES } from '../../kinds/topic/topicInputs';
import { REQUEST_STATES } from '../../requests/transitions';
import {
  listQuerySchema,
  ownerFilterSchema,
  queryFlagSchema,
} from '../listSchemas';

/**
 * How a topic is: `provisioning` while a request creates it, `deleting` while one
 * deletes it, `offline` with a partition that has no leader, `under-replicated` with a replica out of sync,
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
  'deleting',
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

/** A schema of a topic's messages. @public */
export const topicSchemaSchema = z
  .object({
    registry: z.string(),
    group: z.string(),
    artifact: z.string(),
    /** Which part of the message it describes. */
    part: z.enum(['key', 'value']),
    /** Somebody linked it; left out where its name tells it. */
    linked: z.boolean().optional(),
    /** The newest one; left out for an artifact without a version. */
    version: z.string().optional(),
    /** The compatibility level in force; left out until it was first read. */
    level: z.enum(COMPATIBILITY_LEVELS).optional(),
  })
  .meta({ id: 'TopicSchema' });

/** @public */
export type TopicSchema = z.infer<typeof topicSchemaSchema>;

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
    /** The newest request under way that the caller may see. */
    openRequest: openRequestSchema.optional(),
    /** Something is under way that the caller may not see; else left out. */
    changeUnderWay: z.boolean().optional(),
    /** Those that the caller may see; left out for none. */
    schemas: z.array(topicSchemaSchema).optional(),
    /** In the catalog; left out for what is not for everybody to see. */
    entityRef: z.string().optional(),
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
