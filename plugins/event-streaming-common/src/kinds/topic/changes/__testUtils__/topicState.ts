// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TOPIC_CONFIG_KEYS } from '../../topicConfigKeys';
import { NO_NOTES, TopicNotes, TopicState } from '../TopicState';

/** A topic with these overrides and Kafka's defaults for the rest. */
export function topicState(
  overrides: Record<string, string> = {},
  more: Partial<Omit<TopicState, 'config' | 'notes'>> & {
    notes?: Partial<TopicNotes>;
  } = {},
): TopicState {
  const { notes, ...shape } = more;
  return {
    topicId: 'some-id',
    partitions: 3,
    replicationFactor: 3,
    ...shape,
    config: Object.fromEntries(
      TOPIC_CONFIG_KEYS.map(({ key, default: inherited }) => [
        key,
        {
          value: overrides[key] ?? inherited,
          overridden: key in overrides,
          inherited,
        },
      ]),
    ),
    notes: { ...NO_NOTES, ...notes },
  };
}
