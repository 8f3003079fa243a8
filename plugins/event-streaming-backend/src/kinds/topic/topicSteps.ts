// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  PlanStep,
  TOPIC_PURPOSES,
  topicKeySchema,
} from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';

/** What a creation sets, and what is compared: nothing else of the topic. */
const createdTopicSchema = z.object({
  partitions: z.int(),
  replicationFactor: z.int(),
  config: z.record(z.string(), z.string()),
});

/** A topic as a creation makes it. */
export type CreatedTopic = z.infer<typeof createdTopicSchema>;

/** What the portal remembers about a topic; Kafka has no place for it. */
export const recordedTopicSchema = z.object({
  owner: z.string().optional(),
  description: z.string().optional(),
  key: topicKeySchema.optional(),
  purpose: z.enum(TOPIC_PURPOSES).optional(),
  broadcast: z.boolean(),
  tags: z.array(z.string()),
});

/** What a request recorded about its topic. */
export type RecordedTopic = z.infer<typeof recordedTopicSchema>;

/** What a creation step makes. */
export function createdTopicOf(step: PlanStep): CreatedTopic {
  return createdTopicSchema.parse(step.after);
}

/** What a record step writes down. */
export function recordedTopicOf(step: PlanStep): RecordedTopic {
  return recordedTopicSchema.parse(step.after);
}
