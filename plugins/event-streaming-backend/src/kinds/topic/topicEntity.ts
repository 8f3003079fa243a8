// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import { ResourceEntity } from '@backstage/catalog-model';
import {
  ANNOTATIONS,
  entityNameOf,
} from '@sluice/plugin-event-streaming-common';
import { ClusterConfig } from '../../config/EventStreamingConfig';
import { topicLinksOf } from '../../links/linksOf';
import { TopicParties } from '../../declarations/DeclarationStore';
import { TopicRow } from '../../inventory/rows/TopicRow';

/** What the entity of a topic is made of. */
export interface TopicEntityParts {
  row: Pick<
    TopicRow,
    'topic' | 'owner' | 'description' | 'purpose' | 'tags' | 'environment'
  >;
  cluster: Pick<ClusterConfig, 'name' | 'links'>;
  parties?: TopicParties;
  /** Entity refs of the schemas of its messages. */
  schemas?: string[];
  /** Where the portal is, such as `https://portal.example.com`. */
  appUrl: string;
}

/**
 * The catalog entity of a topic. It holds no figure and no time: an entity that
 * differs at each reading would be written and processed at each reading.
 */
export function topicEntity({
  row,
  cluster,
  parties,
  schemas = [],
  appUrl,
}: TopicEntityParts): ResourceEntity {
  const source = cluster.name;
  return {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'Resource',
    metadata: {
      namespace: source,
      name: entityNameOf({ type: 'kafka-topic', source, name: row.topic }),
      title: row.topic,
      ...(row.description ? { description: row.description } : {}),
      annotations: {
        [ANNOTATIONS.cluster]: source,
        [ANNOTATIONS.environment]: row.environment,
        [ANNOTATIONS.topic]: row.topic,
        [ANNOTATIONS.topicHash]: createHash('sha256')
          .update(row.topic)
          .digest('hex'),
      },
      labels: {
        [ANNOTATIONS.cluster]: source,
        [ANNOTATIONS.environment]: row.environment,
      },
      tags: tagsOf(row),
      links: [
        { title: 'Event streaming', url: topicPage(appUrl, source, row.topic) },
        ...topicLinksOf(cluster, row.topic),
      ],
    },
    spec: {
      type: 'kafka-topic',
      owner: row.owner,
      dependsOn: [...(parties?.produces ?? []), ...schemas].sort(),
      dependencyOf: [...(parties?.consumes ?? [])].sort(),
    },
  };
}

function tagsOf({ purpose, tags }: Pick<TopicRow, 'purpose' | 'tags'>) {
  const named: string[] = JSON.parse(tags);
  return [...new Set([...named, ...(purpose ? [purpose] : [])])].sort();
}

function topicPage(appUrl: string, cluster: string, topic: string): string {
  return `${appUrl}/event-streaming/topics/${encodeURIComponent(
    cluster,
  )}/${encodeURIComponent(topic)}`;
}
