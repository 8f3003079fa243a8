// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicLink } from '@sluice/plugin-event-streaming-common';
import { SchemaContext } from './SchemaContext';
import { SchemaTopicRow } from './SchemaRow';
import { topicsOfName } from './topicsOfName';

/** What tells the topics of a schema. */
export interface NamedSchema {
  key: string;
  artifact: string;
  recordName?: string;
  /** Topics that somebody linked it to. */
  links?: readonly TopicLink[];
}

/**
 * The topics that a schema describes on the clusters that use its registry: by
 * its name, and else because somebody said so.
 */
export function topicRowsOf(
  { registry, clusters }: Pick<SchemaContext, 'registry' | 'clusters'>,
  { key, artifact, recordName, links = [] }: NamedSchema,
): SchemaTopicRow[] {
  const named = topicsOfName(registry.topicNames, artifact, recordName);
  const byName = clusters.flatMap(({ name }) =>
    named.map(({ topic, part }) => ({
      schema_key: key,
      cluster: name,
      topic,
      part,
      by: 'name' as const,
    })),
  );
  const byRecord = links
    .filter(link => clusters.some(({ name }) => name === link.cluster))
    .filter(link => !byName.some(row => isSame(row, link)))
    .map(({ cluster, topic, part }) => ({
      schema_key: key,
      cluster,
      topic,
      part,
      by: 'record' as const,
    }));
  return [...byName, ...byRecord];
}

function isSame(a: TopicLink, b: TopicLink): boolean {
  return a.cluster === b.cluster && a.topic === b.topic && a.part === b.part;
}
