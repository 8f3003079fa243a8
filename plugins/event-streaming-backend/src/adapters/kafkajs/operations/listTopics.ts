// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicDescription } from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { toTopicDescription } from './toTopicDescription';

/** All topics that the user may see. */
export async function listTopics(
  session: KafkaSession,
): Promise<TopicDescription[]> {
  const { topics } = await session.call(
    {
      doing: 'list topics',
      needs: `'Describe' on Topic '*'`,
      readOnly: true,
    },
    connection => connection.metadata({}),
  );
  return topics.map(toTopicDescription);
}
