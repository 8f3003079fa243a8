// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DescribedTopic,
  ParsedSchema,
} from '@sluice/plugin-event-streaming-common';

/**
 * What an author should know of a schema beside its topics: a namespace that
 * names other domains than the topic does, which mixes what does not belong
 * together.
 */
export function topicNotes(
  parsed: Pick<ParsedSchema, 'namespace'> | undefined,
  topics: readonly DescribedTopic[],
): string[] {
  const { namespace } = parsed ?? {};
  if (namespace === undefined) {
    return [];
  }
  const words = namespace.split('.').map(plain);
  const foreign = topics
    .filter(({ topic }) => !words.includes(domainOf(topic)))
    .map(({ topic }) => topic);
  return [...new Set(foreign)].map(
    topic =>
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
