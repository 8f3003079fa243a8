// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ItemResult,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { KafkaProtocolError } from '../errors/KafkaProtocolError';
import { isWorthRetrying } from '../errors/isWorthRetrying';
import { MetadataTopic } from '../wire/metadataRequest';
import { inChunks, TOPICS_PER_REQUEST } from './inChunks';
import { topicCall } from './topicCall';
import { toTopicDescription } from './toTopicDescription';

/** Named topics, in the order asked for. */
export async function describeTopics(
  session: KafkaSession,
  names: string[],
): Promise<ItemResult<TopicDescription>[]> {
  const topics = await inChunks(names, TOPICS_PER_REQUEST, chunk =>
    session.call(
      {
        doing: 'describe topics',
        needs: `'Describe' on Topic '*'`,
        readOnly: true,
      },
      async connection => (await connection.metadata({ topics: chunk })).topics,
    ),
  );
  const byName = new Map(topics.map(topic => [topic.name, topic]));
  return names.map(name => toItem(session, name, byName.get(name)));
}

function toItem(
  session: KafkaSession,
  name: string,
  topic: MetadataTopic | undefined,
): ItemResult<TopicDescription> {
  const error = new KafkaProtocolError({ errorCode: topic?.errorCode ?? 3 });
  const call = topicCall('describe', name, 'Describe');
  // "No leader yet" is an answer about a topic that is there.
  if (topic && (topic.errorCode === 0 || isWorthRetrying(error, call))) {
    return { name, value: toTopicDescription(topic) };
  }
  return { name, error: session.translate(error, call) };
}
