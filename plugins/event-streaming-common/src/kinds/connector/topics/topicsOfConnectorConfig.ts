// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorType } from '../states/ConnectorState';

/** What a connector does with a topic. @public */
export const CONNECTOR_TOPIC_ROLES = [
  'writes',
  'reads',
  'dead-letters',
] as const;

/** @public */
export type ConnectorTopicRole = (typeof CONNECTOR_TOPIC_ROLES)[number];

/** A topic that a configuration names. @public */
export interface NamedTopic {
  topic: string;
  role: ConnectorTopicRole;
}

const SINK_KEYS = {
  topics: 'topics',
  deadLetters: 'errors.deadletterqueue.topic.name',
} as const;

/**
 * The topics that a configuration names, each once with its role, sorted. A
 * pattern (`topics.regex`) names none, and neither does a prefix of a source.
 *
 * @public
 */
export function topicsOfConnectorConfig(
  type: ConnectorType,
  config: Readonly<Record<string, string>>,
): NamedTopic[] {
  const found: NamedTopic[] = [
    ...(type === 'source' ? [] : sinkTopicsOf(config)),
    ...(type === 'sink' ? [] : named(config.topic, 'writes')),
  ];
  const once = new Map(found.map(each => [`${each.role} ${each.topic}`, each]));
  return [...once.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
}

function sinkTopicsOf(config: Readonly<Record<string, string>>): NamedTopic[] {
  return [
    ...(config[SINK_KEYS.topics] ?? '')
      .split(',')
      .flatMap(topic => named(topic, 'reads')),
    ...named(config[SINK_KEYS.deadLetters], 'dead-letters'),
  ];
}

function named(
  text: string | undefined,
  role: ConnectorTopicRole,
): NamedTopic[] {
  const topic = text?.trim();
  return topic ? [{ topic, role }] : [];
}
