// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ItemResult,
  OffsetSpec,
  PartitionOffset,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { KafkaSession, MAX_ATTEMPTS } from '../connection/KafkaSession';
import { isWorthRetrying } from '../errors/isWorthRetrying';
import { MAX_TIMESTAMP } from '../wire/listOffsetsRequest';
import { askLeaders, OffsetAnswers } from './askLeaders';
import { describeTopics } from './describeTopics';
import { topicCall } from './topicCall';

/**
 * Offsets of all partitions of the topics. The caller's description says who
 * leads; where that has changed, the topics are described again and asked again.
 */
export async function listOffsets(
  session: KafkaSession,
  topics: TopicDescription[],
  spec: OffsetSpec,
): Promise<ItemResult<PartitionOffset[]>[]> {
  const answers: OffsetAnswers = new Map();
  let open = topics;
  for (let tried = 1; ; tried++) {
    await askLeaders(
      session,
      { topics: open, timestamp: toTime(spec) },
      answers,
    );
    const moved = open.filter(topic => hasMoved(answers, topic));
    if (moved.length === 0 || tried === MAX_ATTEMPTS) {
      return topics.map(topic => toItem(session, topic, answers));
    }
    await session.pauseBeforeRetry(tried);
    open = await describeAgain(session, moved);
  }
}

function toTime(spec: OffsetSpec): bigint {
  switch (spec.at) {
    case 'latest':
      return -1n;
    case 'earliest':
      return -2n;
    case 'max-timestamp':
      return MAX_TIMESTAMP;
    default:
      return BigInt(Math.max(0, Math.trunc(spec.timestamp)));
  }
}

function hasMoved(answers: OffsetAnswers, topic: TopicDescription): boolean {
  const call = topicCall('list the offsets of', topic.name, 'Describe');
  return [...(answers.get(topic.name)?.values() ?? [])].some(
    answer => answer instanceof Error && isWorthRetrying(answer, call),
  );
}

async function describeAgain(
  session: KafkaSession,
  topics: TopicDescription[],
): Promise<TopicDescription[]> {
  const items = await describeTopics(
    session,
    topics.map(({ name }) => name),
  );
  return items.flatMap(({ value }) => value ?? []);
}

function toItem(
  session: KafkaSession,
  topic: TopicDescription,
  answers: OffsetAnswers,
): ItemResult<PartitionOffset[]> {
  const { name } = topic;
  const offsets: PartitionOffset[] = [];
  for (const { partition } of topic.partitions) {
    const answer = answers.get(name)?.get(partition);
    if (answer instanceof Error) {
      const call = topicCall('list the offsets of', name, 'Describe');
      return { name, error: session.translate(answer, call) };
    }
    offsets.push(answer ?? { partition });
  }
  return { name, value: offsets };
}
