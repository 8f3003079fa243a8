// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  OwnerSource,
  prefixRuleOf,
  resolveOwner,
} from '@sluice/plugin-event-streaming-common';
import { Visibility } from '../../../config/EventStreamingConfig';
import { KnownTopic, SchemaContext, SchemaKnowledge } from './SchemaContext';

/** Who has a schema, by the columns of its row. */
export interface OwnershipColumns {
  owner: string;
  owner_source: OwnerSource;
  owner_exists: boolean | null;
  visibility: Visibility;
}

/** The stronger claim first. */
const TOPIC_SOURCES: readonly OwnerSource[] = [
  'assignment',
  'annotation',
  'prefix',
];

/**
 * The owner who was assigned; else that of a topic which the schema describes,
 * unless the topic is nobody's; else that of the longest prefix of its name.
 */
export function schemaOwnershipOf(
  context: SchemaContext,
  artifact: string,
  { record, topics }: Pick<SchemaKnowledge, 'record' | 'topics'>,
): OwnershipColumns {
  const byTopic = record?.owner ? undefined : topicOwnerOf(context, topics);
  const { owner, source } = byTopic
    ? { owner: byTopic.owner, source: byTopic.owner_source }
    : resolveOwner(
        {
          assigned: record?.owner,
          prefixes: context.prefixes,
          fallback: context.fallbackOwner,
        },
        artifact,
      );
  return {
    owner,
    owner_source: source,
    owner_exists: context.ownerExists(owner) ?? null,
    visibility: visibilityOf(context, artifact, topics),
  };
}

/** Between clusters, the strongest claim and then the strictest environment. */
function topicOwnerOf(
  { clusters }: SchemaContext,
  topics: readonly KnownTopic[],
): KnownTopic | undefined {
  const rankOf = (topic: KnownTopic) =>
    TOPIC_SOURCES.indexOf(topic.owner_source) * clusters.length +
    clusters.findIndex(({ name }) => name === topic.cluster);
  const [first] = topics
    .filter(({ owner_source }) => TOPIC_SOURCES.includes(owner_source))
    .sort((a, b) => rankOf(a) - rankOf(b));
  return first;
}

/** The narrowest of what the registry, its topics and the prefix say. */
function visibilityOf(
  context: SchemaContext,
  artifact: string,
  topics: readonly KnownTopic[],
): Visibility {
  const rule = prefixRuleOf(artifact, context.prefixes);
  return context.visibility === 'owned' ||
    rule?.visibility === 'owned' ||
    topics.some(({ visibility }) => visibility === 'owned')
    ? 'owned'
    : 'all';
}
