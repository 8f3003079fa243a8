// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import {
  SchemaRegistryConfig,
  SchemaTopicNames,
} from '../../config/EventStreamingConfig';
import { TopicRow } from '../../inventory/rows/TopicRow';

/** The name of a value's schema, as the serialisers' strategies make it. */
const NAMES: Record<SchemaTopicNames, (topic: string) => string> = {
  'topic-name': topic => `${topic}-value`,
  'simple-topic': topic => topic,
  // The full name of the record follows, which is known with the schema only.
  'topic-record': topic => `${topic}-`,
};

/**
 * Where a schema of a topic's values is registered, so that its name tells the
 * topic. Undefined without a registry, and for topics that Kafka keeps for itself.
 */
export function newSchemaOf(
  { topic, internal }: Pick<TopicRow, 'topic' | 'internal'>,
  registry: Pick<SchemaRegistryConfig, 'name' | 'topicNames'> | undefined,
): SchemaTarget | undefined {
  if (!registry || internal) {
    return undefined;
  }
  const [strategy = 'topic-name'] = registry.topicNames;
  return {
    registry: registry.name,
    group: 'default',
    artifact: NAMES[strategy](topic),
  };
}
