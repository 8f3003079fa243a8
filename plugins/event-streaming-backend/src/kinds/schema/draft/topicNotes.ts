// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DescribedTopic,
  ParsedSchema,
  TopicSchema,
} from '@sluice/plugin-event-streaming-common';

/** A schema of a topic, as far as telling it from another one goes. */
export interface TopicNeighbour
  extends Pick<TopicSchema, 'registry' | 'group' | 'artifact' | 'part'> {
  topic: string;
}

/**
 * What an author should know of a schema beside its topics: that its namespace
 * names another domain than the topic does, and that the topic has a schema
 * already, which mixes what is better kept apart.
 */
export function topicNotes(
  parsed: Pick<ParsedSchema, 'namespace'> | undefined,
  topics: readonly DescribedTopic[],
  neighbours: readonly TopicNeighbour[] = [],
): string[] {
  return [
    ...new Set([
      ...foreignDomains(parsed?.namespace, topics),
      ...neighbours.map(
        ({ topic, part, artifact }) =>
          `The ${part} of '${topic}' is described by '${artifact}' already: one type of event for each topic is easier to read, to evolve and to own`,
      ),
    ]),
  ];
}

function foreignDomains(
  namespace: string | undefined,
  topics: readonly DescribedTopic[],
): string[] {
  if (namespace === undefined) {
    return [];
  }
  const words = namespace.split('.').map(plain);
  return topics
    .filter(({ topic }) => !words.includes(domainOf(topic)))
    .map(
      ({ topic }) =>
        `The namespace '${namespace}' does not name '${
          topic.split('.')[0]
        }', the domain of the topic '${topic}': check that the schema belongs there`,
    );
}

/** The first part of a topic's name: `billing` of `billing.usage.events`. */
function domainOf(topic: string): string {
  return plain(topic.split('.')[0]);
}

/** A domain is written with dashes here and without them there. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}
