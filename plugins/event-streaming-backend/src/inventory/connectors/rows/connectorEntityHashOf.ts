// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { contentHash } from '../../rows/contentHash';
import { ConnectorRow, ConnectorTopicRow } from './ConnectorRow';

/** Of what the connector's catalog entity shows; empty when it has none. */
export function connectorEntityHashOf(
  row: Pick<
    ConnectorRow,
    'present' | 'visibility' | 'type' | 'class_name' | 'owner' | 'description'
  >,
  topics: readonly Pick<ConnectorTopicRow, 'topic' | 'role'>[],
  topicRefs: ReadonlyMap<string, string>,
  externalRef: string | undefined,
): string {
  return row.present && row.visibility === 'all'
    ? contentHash([
        row.owner,
        row.description,
        row.type,
        row.class_name,
        topics
          .filter(({ topic }) => topicRefs.has(topic))
          .map(({ topic, role }) => [topic, role]),
        externalRef,
      ])
    : '';
}
