// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DescribedTopic,
  OtherSchema,
  ParsedSchema,
  secondSchemaText,
} from '@sluice/plugin-event-streaming-common';

/**
 * What an author should know of a schema beside its topics: that its namespace
 * names another domain than the topic does, and that the topic has an unrelated
 * schema already, which mixes what is better kept apart.
 */
export function topicNotes(
  parsed: Pick<ParsedSchema, 'namespace'> | undefined,
  topics: readonly Pick<DescribedTopic, 'topic'>[],
  others: readonly OtherSchema[] = [],
): string[] {
  return [
    ...new Set([
      ...foreignDomains(parsed?.namespace, topics),
      ...others.map(secondSchemaText),
    ]),
  ];
}

function foreignDomains(
  namespace: string | undefined,
  topics: readonly Pick<DescribedTopic, 'topic'>[],
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
