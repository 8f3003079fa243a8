// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

/** An environment that clusters belong to. @public */
export const environmentSchema = z
  .object({
    name: z.string(),
    title: z.string(),
    tier: z.enum(['dev', 'staging', 'prod']),
  })
  .meta({ id: 'Environment' });

/** @public */
export type Environment = z.infer<typeof environmentSchema>;

/** Whether a source answers, and since when it is as it is. @public */
export const sourceHealthSchema = z
  .object({
    state: z.enum(['up', 'down', 'unknown']),
    since: z.iso.datetime().optional(),
    /** What the source answered, or that it did not. */
    reason: z.string().optional(),
    /** When the inventory was last read whole. */
    observedAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'SourceHealth' });

/** @public */
export type SourceHealth = z.infer<typeof sourceHealthSchema>;

/** A cluster as lists show it. @public */
export const clusterSummarySchema = z
  .object({
    name: z.string(),
    environment: environmentSchema,
    mode: z.enum(['managed', 'read-only']),
    health: sourceHealthSchema,
    version: z.string().optional(),
    brokers: z.int().optional(),
    topics: z.int(),
    internalTopics: z.int(),
    partitions: z.int(),
    underReplicated: z.int(),
    offline: z.int(),
    entityRef: z.string(),
    /** Whether this environment is narrowed to owners (design §8). */
    visibility: z.enum(['all', 'owned']),
    /** The registry that holds the schemas of its topics, where it has one. */
    schemaRegistry: z.string().optional(),
  })
  .meta({ id: 'ClusterSummary' });

/** @public */
export type ClusterSummary = z.infer<typeof clusterSummarySchema>;

/** A broker with what it carries. @public */
export const brokerSchema = z
  .object({
    id: z.int(),
    host: z.string(),
    port: z.int(),
    rack: z.string().optional(),
    leaders: z.int(),
    replicas: z.int(),
    sizeBytes: z.number().optional(),
  })
  .meta({ id: 'Broker' });

/** @public */
export type Broker = z.infer<typeof brokerSchema>;

/** A capability with the reason when it is not there. @public */
export const capabilitySchema = z
  .object({
    name: z.string(),
    state: z.enum(['yes', 'no', 'unknown']),
    reason: z.string().optional(),
  })
  .meta({ id: 'Capability' });

/** @public */
export type ClusterCapability = z.infer<typeof capabilitySchema>;

/** Something about a cluster that its operators should know. @public */
export const clusterWarningSchema = z
  .object({
    code: z.string(),
    message: z.string(),
    detail: z.string().optional(),
  })
  .meta({ id: 'ClusterWarning' });

/** @public */
export type ClusterWarning = z.infer<typeof clusterWarningSchema>;

/** One cluster: brokers, budget, capabilities, warnings. @public */
export const clusterDetailSchema = clusterSummarySchema
  .extend({
    clusterId: z.string().optional(),
    bootstrapServers: z.array(z.string()),
    security: z.enum(['plaintext', 'ssl', 'sasl-plaintext', 'sasl-ssl']),
    brokerList: z.array(brokerSchema),
    capabilities: z.array(capabilitySchema),
    access: z.array(
      z.object({
        operation: z.string(),
        resource: z.string(),
        outcome: z.enum(['allowed', 'denied', 'unknown']),
        detail: z.string().optional(),
      }),
    ),
    warnings: z.array(clusterWarningSchema),
    /** Replicas in use and the most that is advised (KIP-578: 4,000 a broker). */
    budget: z.object({ replicas: z.int(), limit: z.int().optional() }),
    /** Topics that nobody made through the portal, at most 50. */
    unmanagedTopics: z.array(z.string()),
    unmanagedTopicCount: z.int(),
    links: z.array(z.object({ title: z.string(), url: z.string() })),
  })
  .meta({ id: 'ClusterDetail' });

/** @public */
export type ClusterDetail = z.infer<typeof clusterDetailSchema>;
