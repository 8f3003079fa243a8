// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  OwnerSource,
  prefixRuleOf,
  ResolvedOwner,
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
 * The owner who was assigned; else that of a topic which the schema describes
 * by its name, unless the topic is nobody's; else that of the longest prefix of
 * its name. A link takes a schema away from nobody: the topic's owner has it
 * only where nobody else does.
 */
export function schemaOwnershipOf(
  context: SchemaContext,
  artifact: string,
  known: Pick<SchemaKnowledge, 'record' | 'topics' | 'linked'>,
): OwnershipColumns {
  const { owner, source } = ownerOf(context, artifact, known);
  const { topics, linked = [] } = known;
  return {
    owner,
    owner_source: source,
    owner_exists: context.ownerExists(owner) ?? null,
    visibility: visibilityOf(context, artifact, [...topics, ...linked]),
  };
}

function ownerOf(
  context: SchemaContext,
  artifact: string,
  {
    record,
    topics,
    linked = [],
  }: Pick<SchemaKnowledge, 'record' | 'topics' | 'linked'>,
): ResolvedOwner {
  const byName = record?.owner ? undefined : topicOwnerOf(context, topics);
  if (byName) {
    return byName;
  }
  const resolved = resolveOwner(
    {
      assigned: record?.owner,
      prefixes: context.prefixes,
      fallback: context.fallbackOwner,
    },
    artifact,
  );
  return resolved.source === 'fallback'
    ? topicOwnerOf(context, linked) ?? resolved
    : resolved;
}

/** Between clusters, the strongest claim and then the strictest environment. */
function topicOwnerOf(
  { clusters }: SchemaContext,
  topics: readonly KnownTopic[],
): ResolvedOwner | undefined {
  const rankOf = (topic: KnownTopic) =>
    TOPIC_SOURCES.indexOf(topic.owner_source) * clusters.length +
    clusters.findIndex(({ name }) => name === topic.cluster);
  const [first] = topics
    .filter(({ owner_source }) => TOPIC_SOURCES.includes(owner_source))
    .sort((a, b) => rankOf(a) - rankOf(b));
  return first && { owner: first.owner, source: first.owner_source };
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
