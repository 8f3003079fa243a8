// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTopicNames } from '../../../config/EventStreamingConfig';

/** A topic and the part of its messages that an artifact's name tells. */
export interface NamedTopic {
  topic: string;
  part: 'key' | 'value';
}

/** What Kafka takes as a name. */
const TOPIC = /^(?!\.{1,2}$)[a-zA-Z0-9._-]{1,249}$/;

/** Each in the way of the serialisers' strategy of the same name. */
const STRATEGIES: Record<
  SchemaTopicNames,
  (artifact: string, recordName?: string) => NamedTopic | undefined
> = {
  'topic-name': artifact => {
    const [, topic, part] = /^(.+)-(key|value)$/s.exec(artifact) ?? [];
    return topic === undefined
      ? undefined
      : { topic, part: part === 'key' ? 'key' : 'value' };
  },
  'simple-topic': artifact => ({ topic: artifact, part: 'value' }),
  'topic-record': (artifact, recordName) =>
    recordName !== undefined && artifact.endsWith(`-${recordName}`)
      ? { topic: artifact.slice(0, -recordName.length - 1), part: 'value' }
      : undefined,
};

/** The topics that an artifact describes by its name, whether they are there. */
export function topicsOfName(
  strategies: readonly SchemaTopicNames[],
  artifact: string,
  recordName?: string,
): NamedTopic[] {
  const found = strategies.flatMap(
    strategy => STRATEGIES[strategy](artifact, recordName) ?? [],
  );
  const named = found.filter(({ topic }) => TOPIC.test(topic));
  return named.filter(
    (each, index) =>
      named.findIndex(
        ({ topic, part }) => topic === each.topic && part === each.part,
      ) === index,
  );
}
