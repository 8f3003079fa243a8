// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  nextTopicVersion,
  SchemaDetail,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';

/** The topic to create instead, where it is known which one a schema describes. */
export function newVersionOf(
  schema: Pick<SchemaDetail, 'topics'> | undefined,
): TopicTarget | undefined {
  const [described] = schema?.topics ?? [];
  return (
    described && {
      cluster: described.cluster,
      topic: nextTopicVersion(described.topic),
    }
  );
}
