// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResourceEntity } from '@backstage/catalog-model';
import {
  ANNOTATIONS,
  ConnectorTopicRole,
  entityNameOf,
} from '@sluice/plugin-event-streaming-common';
import { ConnectClusterConfig } from '../../config/EventStreamingConfig';
import { ConnectorRow } from '../../inventory/connectors/rows/ConnectorRow';
import { connectorLinksOf } from '../../links/linksOf';

/** What the entity of a connector is made of. */
export interface ConnectorEntityParts {
  row: Pick<
    ConnectorRow,
    'connector' | 'owner' | 'description' | 'environment' | 'type'
  >;
  connect: Pick<ConnectClusterConfig, 'name' | 'cluster' | 'links'>;
  /** Those that the catalog has, with what the connector does with each. */
  topics: { ref: string; role: ConnectorTopicRole }[];
  /** What the catalog has of the system at the other end. */
  externalRef?: string;
  /** Where the portal is, such as `https://portal.example.com`. */
  appUrl: string;
}

/**
 * The catalog entity of a connector. A topic depends on the connector that
 * writes to it; a connector depends on the topics that it reads from, and on
 * the system at its other end. It holds no state and no time: an entity that
 * differs at each reading would be written and processed at each reading.
 */
export function connectorEntity({
  row,
  connect,
  topics,
  externalRef,
  appUrl,
}: ConnectorEntityParts): ResourceEntity {
  const source = connect.name;
  const { connector: name } = row;
  const refsOf = (isAsked: (role: ConnectorTopicRole) => boolean) =>
    [
      ...new Set(
        topics.filter(({ role }) => isAsked(role)).map(({ ref }) => ref),
      ),
    ].sort();
  return {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'Resource',
    metadata: {
      namespace: source,
      name: entityNameOf({ type: 'kafka-connector', source, name }),
      title: name,
      ...(row.description ? { description: row.description } : {}),
      annotations: {
        [ANNOTATIONS.connect]: source,
        [ANNOTATIONS.connector]: name,
        [ANNOTATIONS.cluster]: connect.cluster,
        [ANNOTATIONS.environment]: row.environment,
      },
      labels: {
        [ANNOTATIONS.connect]: source,
        [ANNOTATIONS.cluster]: connect.cluster,
        [ANNOTATIONS.environment]: row.environment,
      },
      ...(row.type === 'unknown' ? {} : { tags: [row.type] }),
      links: [
        { title: 'Event streaming', url: pageOf(appUrl, source, name) },
        ...connectorLinksOf(connect, name),
      ],
    },
    spec: {
      type: 'kafka-connector',
      owner: row.owner,
      dependsOn: [
        ...refsOf(role => role === 'reads'),
        ...(externalRef ? [externalRef] : []),
      ],
      dependencyOf: refsOf(role => role !== 'reads'),
    },
  };
}

function pageOf(appUrl: string, connect: string, connector: string): string {
  const path = [connect, connector].map(encodeURIComponent);
  return `${appUrl}/event-streaming/connectors/${path.join('/')}`;
}
