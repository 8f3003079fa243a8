// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { freshnessSchema } from './freshnessSchema';

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
