// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import {
  CONNECTOR_STATES,
  CONNECTOR_TYPES,
} from '../../kinds/connector/states/ConnectorState';
import {
  listQuerySchema,
  ownerFilterSchema,
  queryFlagSchema,
} from '../listSchemas';
import {
  openRequestSchema,
  topicOwnerSchema,
} from '../topic/topicSummarySchemas';

/**
 * How a connector is: `missing` when one that was made here is no longer
 * there, `failed` when its creation failed, `unhealthy` when it failed, all of
 * its tasks did, or it runs without any task, `degraded` when some tasks
 * failed, `unassigned` while no worker has it or one of its tasks,
 * `restarting`, `provisioning` while a request makes it, `deleting` while one
 * deletes it, `paused` and `stopped` by somebody, `orphaned` when its owner is
 * gone from the catalog, `unowned` when nobody owns it, `healthy` when it and
 * all its tasks run. The gravest one that holds.
 *
 * @public
 */
export const CONNECTOR_HEALTH_STATES = [
  'missing',
  'unhealthy',
  'failed',
  'degraded',
  'unassigned',
  'provisioning',
  'deleting',
  'restarting',
  'orphaned',
  'unowned',
  'stopped',
  'paused',
  'healthy',
] as const;

/** @public */
export const connectorHealthSchema = z
  .object({
    state: z.enum(CONNECTOR_HEALTH_STATES),
    /** Evidence in one sentence. */
    reason: z.string().optional(),
  })
  .meta({ id: 'ConnectorHealth' });

/** @public */
export type ConnectorHealth = z.infer<typeof connectorHealthSchema>;

/** How many tasks are in which state (R087). @public */
export const taskCountsSchema = z
  .object({
    total: z.int(),
    running: z.int(),
    failed: z.int(),
    paused: z.int(),
    unassigned: z.int(),
    restarting: z.int(),
  })
  .meta({ id: 'TaskCounts' });

/** @public */
export type TaskCounts = z.infer<typeof taskCountsSchema>;

/** A connector as lists show it, from the inventory. @public */
export const connectorSummarySchema = z
  .object({
    connect: z.string(),
    connector: z.string(),
    /** The Kafka cluster that it feeds or reads. */
    cluster: z.string(),
    environment: z.string(),
    type: z.enum(CONNECTOR_TYPES),
    className: z.string(),
    /** Of the plug-in, such as "JDBC sink". */
    pluginTitle: z.string(),
    /** Of the plug-in, where the worker tells it. */
    version: z.string().optional(),
    description: z.string().optional(),
    owner: topicOwnerSchema,
    /** The connector's own state; left out for what is not there. */
    state: z.enum(CONNECTOR_STATES).optional(),
    tasks: taskCountsSchema,
    /** Names on `cluster` that the caller may see, at most ten. */
    topics: z.array(z.string()),
    topicCount: z.int(),
    /** Made through the portal. */
    managed: z.boolean(),
    health: connectorHealthSchema,
    observedAt: z.iso.datetime().optional(),
    /** The newest request under way that the caller may see. */
    openRequest: openRequestSchema.optional(),
    /** Something is under way that the caller may not see; else left out. */
    changeUnderWay: z.boolean().optional(),
    /** Left out where it is not shown in the catalog. */
    entityRef: z.string().optional(),
  })
  .meta({ id: 'ConnectorSummary' });

/** @public */
export type ConnectorSummary = z.infer<typeof connectorSummarySchema>;

/** Columns that a connector list can be sorted by. @public */
export const CONNECTOR_SORT_KEYS = [
  'health',
  'connector',
  'connect',
  'owner',
  'type',
  'tasks',
] as const;

/** @public */
export const connectorListQuerySchema = listQuerySchema.extend({
  connect: z.string().max(63).optional(),
  environment: z.string().max(63).optional(),
  owner: ownerFilterSchema.optional(),
  type: z.enum(CONNECTOR_TYPES).optional(),
  health: z.enum(CONNECTOR_HEALTH_STATES).optional(),
  /** Those that write to or read from this topic, on the cluster if one is given. */
  topic: z.string().max(249).optional(),
  cluster: z.string().max(63).optional(),
  managed: queryFlagSchema.optional(),
  sort: z.enum(CONNECTOR_SORT_KEYS).optional(),
});
