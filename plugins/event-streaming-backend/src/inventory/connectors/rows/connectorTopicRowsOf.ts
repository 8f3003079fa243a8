// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorTarget,
  ConnectorType,
  topicsOfConnectorConfig,
} from '@sluice/plugin-event-streaming-common';
import { ConnectorTopicRow } from './ConnectorRow';

/** Where the topics of a connector come from. */
export interface TopicEvidence {
  target: ConnectorTarget;
  /** The Kafka cluster. */
  cluster: string;
  type: ConnectorType;
  config: Readonly<Record<string, string>>;
  /** What the worker saw; undefined where it was not asked or does not say. */
  active?: readonly string[];
  /** What is stored, for when the worker was not asked. */
  previous?: readonly ConnectorTopicRow[];
}

/** Characters of a topic's name: more is a slip in a configuration. */
const MOST_CHARACTERS = 249;

/** The topics that a configuration names and that the worker saw, by name. */
export function connectorTopicRowsOf({
  target,
  cluster,
  type,
  config,
  active,
  previous = [],
}: TopicEvidence): ConnectorTopicRow[] {
  const seen = new Set(
    active ?? previous.filter(row => row.seen).map(row => row.topic),
  );
  const named = topicsOfConnectorConfig(type, config);
  const names = new Set(named.map(({ topic }) => topic));
  const role = type === 'sink' ? ('reads' as const) : ('writes' as const);
  const others = [...seen]
    .filter(topic => !names.has(topic))
    .map(topic => ({ topic, role }));
  return [...named, ...others]
    .filter(
      ({ topic }) => topic.length <= MOST_CHARACTERS && !topic.includes('\0'),
    )
    .map(each => ({
      ...target,
      cluster,
      ...each,
      seen: seen.has(each.topic),
    }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ topic, role }: ConnectorTopicRow): string {
  return `${topic} ${role}`;
}
