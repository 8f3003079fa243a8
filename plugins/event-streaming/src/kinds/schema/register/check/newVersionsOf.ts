// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ClusterSummary,
  nextTopicVersion,
  SchemaDetail,
} from '@sluice/plugin-event-streaming-common';

/** A topic to create instead of changing the schema of an older one. */
export interface NewVersion {
  cluster: string;
  topic: string;
  /** The topic that it follows. */
  from: string;
}

/**
 * The topics to create instead, one for each cluster that has what the schema
 * describes; production comes last.
 */
export function newVersionsOf(
  schema: Pick<SchemaDetail, 'topics'> | undefined,
  clusters: readonly ClusterSummary[],
): NewVersion[] {
  const [described] = schema?.topics ?? [];
  const isProd = ({ cluster }: NewVersion) =>
    clusters.find(({ name }) => name === cluster)?.environment.tier === 'prod';
  return (schema?.topics ?? [])
    .filter(({ topic }) => topic === described?.topic)
    .map(({ cluster, topic }) => ({
      cluster,
      topic: nextTopicVersion(topic),
      from: topic,
    }))
    .sort((a, b) => Number(isProd(a)) - Number(isProd(b)));
}
