// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { CONNECTOR_STATES } from '../../kinds/connector/states/ConnectorState';
import { openRequestSchema } from '../topic/topicSummarySchemas';
import { connectorSummarySchema } from './connectorSummarySchemas';

/** One task of a connector. @public */
export const connectorTaskSchema = z
  .object({
    id: z.int(),
    state: z.enum(CONNECTOR_STATES),
    worker: z.string().optional(),
    /** Why it failed, as a stack trace without secrets. */
    trace: z.string().optional(),
  })
  .meta({ id: 'ConnectorTask' });

/** @public */
export type ConnectorTask = z.infer<typeof connectorTaskSchema>;

/** A key of a connector's configuration. @public */
export const connectorConfigEntrySchema = z
  .object({
    key: z.string(),
    /** Holds `REDACTED_VALUE` where a secret was. */
    value: z.string(),
    /** The value, or a part of it, is not told. */
    redacted: z.boolean(),
    /** It refers to a secret that only the worker reads. */
    reference: z.boolean(),
  })
  .meta({ id: 'ConnectorConfigEntry' });

/** @public */
export type ConnectorConfigEntry = z.infer<typeof connectorConfigEntrySchema>;

/** A topic that a connector has to do with. @public */
export const connectorTopicSchema = z
  .object({
    topic: z.string(),
    role: z.enum(['writes', 'reads', 'dead-letters']),
    /** Seen by the worker, or only named in the configuration. */
    seen: z.boolean(),
    /** Whether the topic is in the inventory. */
    exists: z.boolean(),
  })
  .meta({ id: 'ConnectorTopic' });

/** @public */
export type ConnectorTopic = z.infer<typeof connectorTopicSchema>;

/** What is at the other end, as far as the configuration tells it. @public */
export const externalSystemSchema = z
  .object({
    /** Such as "PostgreSQL" or "File". */
    product: z.string(),
    /** Address without user and password, path or bucket. */
    place: z.string().optional(),
    /** In the catalog, where the configuration of the portal names it. */
    entityRef: z.string().optional(),
  })
  .meta({ id: 'ExternalSystem' });

/** @public */
export type ExternalSystem = z.infer<typeof externalSystemSchema>;

/** How far a sink is behind in what it reads, from the inventory. @public */
export const connectorLagSchema = z
  .object({
    /** The consumer group in which its tasks read. */
    group: z.string(),
    /** Messages behind in `topics`. */
    messages: z.int(),
    /** Those that the caller may see, most messages behind first. */
    topics: z.array(
      z.object({
        topic: z.string(),
        /** Left out where the group has committed nothing. */
        messages: z.int().optional(),
      }),
    ),
    /** When the Kafka cluster was last read. */
    observedAt: z.iso.datetime(),
  })
  .meta({ id: 'ConnectorLag' });

/** @public */
export type ConnectorLag = z.infer<typeof connectorLagSchema>;

/** What somebody last did to a connector at once, such as a pause. @public */
export const connectorActionSchema = z
  .object({
    action: z.enum(['pause', 'resume', 'stop', 'restart', 'restart-task']),
    /** Entity ref of the person. */
    by: z.string(),
    at: z.iso.datetime(),
    task: z.int().optional(),
  })
  .meta({ id: 'ConnectorAction' });

/** @public */
export type ConnectorAction = z.infer<typeof connectorActionSchema>;

/** One connector with its tasks and all that its page's head needs. @public */
export const connectorDetailSchema = connectorSummarySchema
  .extend({
    worker: z.string().optional(),
    /** Why the connector itself failed. */
    trace: z.string().optional(),
    taskList: z.array(connectorTaskSchema),
    /** Topics that the caller may see, by name. */
    topicList: z.array(connectorTopicSchema),
    external: externalSystemSchema.optional(),
    /** Left out for a source, and where no group of it was seen. */
    lag: connectorLagSchema.optional(),
    /** Left out for who may not read configurations. */
    config: z.array(connectorConfigEntrySchema).optional(),
    lastAction: connectorActionSchema.optional(),
    /** Whether it was read now or comes from the inventory. */
    live: z.boolean(),
    staleReason: z.string().optional(),
    staleSince: z.iso.datetime().optional(),
    links: z.array(z.object({ title: z.string(), url: z.string() })),
    createdBy: z.string().optional(),
    createdByRequest: z.string().optional(),
    /** Those under way that the caller may see, the newest first; left out for none. */
    openRequests: z.array(openRequestSchema).optional(),
    /** Whether the caller may pause, resume, stop and restart it at once. */
    access: z.object({
      operate: z.object({
        allowed: z.boolean(),
        reason: z.string().optional(),
      }),
    }),
  })
  .meta({ id: 'ConnectorDetail' });

/** @public */
export type ConnectorDetail = z.infer<typeof connectorDetailSchema>;

/** How far a connector has come in one part of what it reads. @public */
export const connectorOffsetSchema = z
  .object({
    partition: z.record(z.string(), z.unknown()),
    offset: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'ConnectorOffset' });

/** @public */
export type ConnectorOffset = z.infer<typeof connectorOffsetSchema>;
