// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { TOPIC_PURPOSES } from '../kinds/topic/topicInputs';

const originSchema = z.enum(['product', 'organisation', 'environment']);

/**
 * What a form needs to know of a number: its default and who set that, and how
 * far one may go without approval and who set that.
 *
 * @public
 */
export const numberHintSchema = z
  .object({
    default: z.number(),
    from: originSchema,
    min: z.number().optional(),
    /** The most without approval; none is no limit. */
    max: z.number().optional(),
    maxFrom: originSchema.optional(),
    /** Values that a form offers at a click, all of them allowed. */
    suggestions: z.array(z.object({ value: z.number(), label: z.string() })),
  })
  .meta({ id: 'NumberHint' });

/** @public */
export type NumberHint = z.infer<typeof numberHintSchema>;

/**
 * What a form needs to know of a choice.
 *
 * @public
 */
export const choiceHintSchema = z
  .object({
    default: z.string(),
    from: originSchema,
    allowed: z.array(z.object({ value: z.string(), label: z.string() })),
  })
  .meta({ id: 'ChoiceHint' });

/** @public */
export type ChoiceHint = z.infer<typeof choiceHintSchema>;

/**
 * Values that suit a purpose in one environment, each with the reason for it.
 * `values.config` is in Kafka's own form.
 *
 * @public
 */
export const topicPresetSchema = z
  .object({
    purpose: z.enum(TOPIC_PURPOSES),
    title: z.string(),
    hint: z.string(),
    /** Whether the purpose makes no sense without a message key. */
    needsKey: z.boolean(),
    values: z.object({
      partitions: z.int().optional(),
      config: z.record(z.string(), z.string()),
    }),
    why: z.array(z.object({ field: z.string(), text: z.string() })),
  })
  .meta({ id: 'TopicPreset' });

/** @public */
export type TopicPreset = z.infer<typeof topicPresetSchema>;

/**
 * What the form of a new topic needs to know of an environment's policy.
 * Durations are in milliseconds, sizes in bytes; a duration of -1 is no limit.
 *
 * @public
 */
export const fieldHintsSchema = z
  .object({
    environment: z.string(),
    partitions: numberHintSchema,
    replicationFactor: numberHintSchema,
    minInsyncReplicas: numberHintSchema,
    retentionMs: numberHintSchema,
    /** For each partition; the default of -1 is no limit. */
    retentionBytes: numberHintSchema,
    maxMessageBytes: numberHintSchema,
    cleanupPolicy: choiceHintSchema,
    compressionType: choiceHintSchema,
    presets: z.array(topicPresetSchema),
  })
  .meta({ id: 'FieldHints' });

/** @public */
export type FieldHints = z.infer<typeof fieldHintsSchema>;
