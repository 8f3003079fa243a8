// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import {
  MOST_PARTITIONS,
  ownerRefSchema,
  TOPIC_PURPOSES,
  topicKeySchema,
  topicTagsSchema,
} from './topicInputs';

/**
 * The topic's name, typed by the person who asks, where something is lost that
 * cannot be brought back. Whether it is needed shows in the plan.
 */
const confirmationSchema = z.string().max(249).optional();

/**
 * Overrides to set by config key, in Kafka's own form; null takes an override
 * back, so that the topic follows its broker again.
 *
 * @public
 */
export const topicConfigChangesSchema = z
  .record(z.string().min(1).max(100), z.string().max(1000).nullable())
  .refine(config => Object.keys(config).length <= 50, {
    message: 'At most 50 config entries can be changed at once',
  });

/** The input of `topic.update`; what is left out stays as it is. @public */
export const topicUpdateInputSchema = z
  .strictObject({
    config: topicConfigChangesSchema.optional(),
    description: z.string().trim().min(1).max(500).optional(),
    key: topicKeySchema.optional(),
    purpose: z.enum(TOPIC_PURPOSES).optional(),
    broadcast: z.boolean().optional(),
    tags: topicTagsSchema.optional(),
    confirmation: confirmationSchema,
  })
  .meta({ id: 'TopicUpdateInput' });

/** @public */
export type TopicUpdateInput = z.infer<typeof topicUpdateInputSchema>;

/** The input of `topic.add-partitions`. @public */
export const topicAddPartitionsInputSchema = z
  .strictObject({
    /** How many there shall be in all. */
    partitions: z.int().min(1).max(MOST_PARTITIONS),
    confirmation: confirmationSchema,
  })
  .meta({ id: 'TopicAddPartitionsInput' });

/** @public */
export type TopicAddPartitionsInput = z.infer<
  typeof topicAddPartitionsInputSchema
>;

/** The input of `topic.delete`. @public */
export const topicDeleteInputSchema = z
  .strictObject({ confirmation: confirmationSchema })
  .meta({ id: 'TopicDeleteInput' });

/** @public */
export type TopicDeleteInput = z.infer<typeof topicDeleteInputSchema>;

/** The input of `topic.assign-owner`. @public */
export const topicAssignOwnerInputSchema = z
  .strictObject({ owner: ownerRefSchema })
  .meta({ id: 'TopicAssignOwnerInput' });

/** @public */
export type TopicAssignOwnerInput = z.infer<typeof topicAssignOwnerInputSchema>;

/** The input of `topic.set-protection`. @public */
export const topicSetProtectionInputSchema = z
  .strictObject({ protected: z.boolean() })
  .meta({ id: 'TopicSetProtectionInput' });

/** @public */
export type TopicSetProtectionInput = z.infer<
  typeof topicSetProtectionInputSchema
>;

/**
 * Limits of the policy that an exception can be made to: numbers of partitions
 * and replicas, and config keys.
 *
 * @public
 */
export const EXCEPTION_LIMITS = [
  'partitions',
  'replication',
  'retention.ms',
  'retention.bytes',
  'max.message.bytes',
] as const;

/** @public */
export type ExceptionLimit = (typeof EXCEPTION_LIMITS)[number];

/** The input of `policy.exception`. @public */
export const policyExceptionInputSchema = z
  .strictObject({
    limit: z.enum(EXCEPTION_LIMITS),
    /** A whole number; -1 is "no limit" for retention. */
    value: z.union([z.int(), z.string().regex(/^-?\d{1,15}$/)]),
    /** The last day on which it holds. */
    until: z.iso.date(),
  })
  .meta({ id: 'PolicyExceptionInput' });

/** @public */
export type PolicyExceptionInput = z.infer<typeof policyExceptionInputSchema>;
