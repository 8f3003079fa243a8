// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { freshnessSchema } from './freshnessSchema';

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

/** @public */
export const topicPartitionsSchema = freshnessSchema
  .extend({ items: z.array(topicPartitionSchema) })
  .meta({ id: 'TopicPartitions' });

/** @public */
export type TopicPartitions = z.infer<typeof topicPartitionsSchema>;
