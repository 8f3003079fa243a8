// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaContext } from './SchemaContext';
import { SchemaTopicRow } from './SchemaRow';
import { topicsOfName } from './topicsOfName';

/** What tells the topics of a schema. */
export interface NamedSchema {
  key: string;
  artifact: string;
  recordName?: string;
}

/** The topics that a schema describes on the clusters that use its registry. */
export function topicRowsOf(
  { registry, clusters }: Pick<SchemaContext, 'registry' | 'clusters'>,
  { key, artifact, recordName }: NamedSchema,
): SchemaTopicRow[] {
  const named = topicsOfName(registry.topicNames, artifact, recordName);
  return clusters.flatMap(({ name }) =>
    named.map(({ topic, part }) => ({
      schema_key: key,
      cluster: name,
      topic,
      part,
      by: 'name' as const,
    })),
  );
}
