// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  topicCreateInputSchema,
  topicTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { parse } from 'yaml';
import { z } from 'zod';
import { EXAMPLES_FOLDER } from './examplesFolder';

const { topic } = topicTargetSchema.shape;

/** What a cluster's copy of a topic has different from the others. */
const overridesSchema = z.strictObject({
  partitions: topicCreateInputSchema.shape.partitions,
});

const requestedTopicSchema = z.strictObject({
  topic,
  /** The demo user who files the request, as an entity ref. */
  as: z.string().startsWith('user:'),
  input: topicCreateInputSchema,
  clusters: z.partialRecord(z.enum(['dev', 'prod']), overridesSchema),
});

const outsideTopicSchema = z.strictObject({
  cluster: z.enum(['dev', 'prod']),
  topic,
  partitions: z.int().min(1),
  replicationFactor: z.int().min(1),
  config: z.record(z.string(), z.string()).default({}),
});

const exampleTopicsSchema = z.strictObject({
  requests: z.array(requestedTopicSchema),
  outside: z.array(outsideTopicSchema),
});

/** A topic that is made directly on Kafka, past the portal. */
export type OutsideTopic = z.infer<typeof outsideTopicSchema>;

/** One request of the example: who asks for which topic. */
export interface ExampleRequest {
  as: string;
  target: z.infer<typeof topicTargetSchema>;
  input: z.infer<typeof topicCreateInputSchema>;
}

/** The topics of the example, each cluster's for itself. */
export interface ExampleTopics {
  requests: ExampleRequest[];
  outside: OutsideTopic[];
}

/** Reads and checks `examples/topics.yaml`. */
export async function readExampleTopics(): Promise<ExampleTopics> {
  const file = resolve(EXAMPLES_FOLDER, 'topics.yaml');
  const parsed = exampleTopicsSchema.safeParse(
    parse(await readFile(file, 'utf8')),
  );
  if (!parsed.success) {
    throw new Error(
      `The example topics cannot be used: ${file}\n${z.prettifyError(
        parsed.error,
      )}`,
    );
  }
  const { requests, outside } = parsed.data;
  return { requests: requests.flatMap(toRequests), outside };
}

function toRequests({
  as,
  topic: name,
  input,
  clusters,
}: z.infer<typeof requestedTopicSchema>): ExampleRequest[] {
  return Object.entries(clusters).map(([cluster, overrides]) => ({
    as,
    target: { cluster, topic: name },
    input: { ...input, ...overrides },
  }));
}
