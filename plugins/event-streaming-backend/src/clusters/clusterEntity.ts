// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResourceEntity } from '@backstage/catalog-model';
import {
  ANNOTATIONS,
  entityNameOf,
} from '@sluice/plugin-event-streaming-common';
import { ClusterConfig } from '../config/EventStreamingConfig';
import { clusterLinksOf } from '../links/linksOf';

/** What the entity of a cluster is made of. */
export interface ClusterEntityParts {
  cluster: Pick<ClusterConfig, 'name' | 'links' | 'environment'>;
  /** Entity ref of the group that runs it. */
  owner: string;
  /** Where the portal is. */
  appUrl: string;
}

/**
 * The catalog entity of a cluster. Topics name it by an annotation and not by a
 * relation: an entity with thousands of relations is slow to put together.
 */
export function clusterEntity({
  cluster,
  owner,
  appUrl,
}: ClusterEntityParts): ResourceEntity {
  const { name, environment } = cluster;
  return {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'Resource',
    metadata: {
      namespace: name,
      name: entityNameOf({ type: 'kafka-cluster', source: name, name }),
      title: `Kafka cluster ${name}`,
      description: `Kafka cluster of ${environment.title}`,
      annotations: {
        [ANNOTATIONS.cluster]: name,
        [ANNOTATIONS.environment]: environment.name,
      },
      labels: {
        [ANNOTATIONS.cluster]: name,
        [ANNOTATIONS.environment]: environment.name,
      },
      links: [
        {
          title: 'Event streaming',
          url: `${appUrl}/event-streaming/clusters/${encodeURIComponent(name)}`,
        },
        ...clusterLinksOf(cluster),
      ],
    },
    spec: { type: 'kafka-cluster', owner },
  };
}
