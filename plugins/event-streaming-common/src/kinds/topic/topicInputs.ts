// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

/** The purposes that a topic can be tagged with and filtered by. @public */
export const TOPIC_PURPOSES = [
  'events',
  'changelog',
  'audit',
  'telemetry',
  'outbox',
  'dead-letters',
] as const;

/**
 * A tag, in the form that the catalog allows, so that every tag can be shown
 * there.
 *
 * @public
 */
export const topicTagSchema = z
  .string()
  .max(63)
  .regex(
    /^[a-z0-9+#]+(-[a-z0-9+#]+)*$/,
    'Use lower-case words joined by dashes, such as "audit" or "late-data"',
  );

/** Tags of a topic, each once. @public */
export const topicTagsSchema = z
  .array(topicTagSchema)
  .max(20)
  .overwrite(tags => [...new Set(tags)]);

/** The most partitions that can be asked for, by exception or not. @public */
export const MOST_PARTITIONS = 10_000;

/** The most replicas that can be asked for, by exception or not. @public */
export const MOST_REPLICAS = 100;

/**
 * How records are spread over partitions: by the named fields of the record
 * (several make a compound key), or by nothing.
 *
 * @public
 */
export const topicKeySchema = z
  .strictObject({
    fields: z
      .array(z.string().trim().min(1).max(100))
      .max(5)
      .describe('Fields that make the key; none means no key and no order'),
  })
  .meta({ id: 'TopicKey' });

/** @public */
export type TopicKey = z.infer<typeof topicKeySchema>;

/** An entity ref of a group or user that owns something. @public */
export const ownerRefSchema = z
  .string()
  .max(300)
  .regex(
    /^(group|user):[a-z0-9-]+\/[A-Za-z0-9][-A-Za-z0-9_.]*$/,
    'Name the owner as an entity reference, such as "group:default/billing"',
  );

/** Overrides by config key; values in Kafka's own form. @public */
export const topicConfigSchema = z
  .record(z.string().min(1).max(100), z.string().max(1000))
  .refine(config => Object.keys(config).length <= 50, {
    message: 'At most 50 config entries can be set at once',
  });

/**
 * The input of `topic.create`. What is left out follows the profile of the
 * cluster's environment. Values beyond Kafka's own bounds are refused here;
 * those beyond the policy's limits by the policy.
 *
 * @public
 */
export const topicCreateInputSchema = z
  .strictObject({
    description: z
      .string()
      .trim()
      .min(1, 'Say what the topic carries, so that others can find it')
      .max(500),
    owner: ownerRefSchema,
    partitions: z.int().min(1).max(MOST_PARTITIONS).optional(),
    replicationFactor: z.int().min(1).max(MOST_REPLICAS).optional(),
    config: topicConfigSchema.optional(),
    key: topicKeySchema.optional(),
    purpose: z.enum(TOPIC_PURPOSES).optional(),
    /** Everybody may read: no approval for each consumer. */
    broadcast: z.boolean().optional(),
    tags: topicTagsSchema.optional(),
  })
  .meta({ id: 'TopicCreateInput' });

/** @public */
export type TopicCreateInput = z.infer<typeof topicCreateInputSchema>;

/**
 * A cluster and the name of a topic on it, in Kafka's own bounds: at most 249
 * of `a-z A-Z 0-9 . _ -`, and neither `.` nor `..`.
 *
 * @public
 */
export const topicTargetSchema = z
  .strictObject({
    cluster: z.string().min(1).max(63),
    topic: z
      .string()
      .min(1, 'Give the topic a name')
      .max(249, 'Kafka allows at most 249 characters')
      .regex(
        /^[a-zA-Z0-9._-]+$/,
        'Kafka allows letters, digits, dots, dashes and underscores',
      )
      .refine(name => name !== '.' && name !== '..', {
        message: 'Kafka does not allow the names "." and ".."',
      }),
  })
  .meta({ id: 'TopicTarget' });

/** @public */
export type TopicTarget = z.infer<typeof topicTargetSchema>;
