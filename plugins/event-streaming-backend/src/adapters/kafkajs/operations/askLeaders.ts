// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  PartitionOffset,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { KafkaProtocolError } from '../errors/KafkaProtocolError';
import {
  ListedOffset,
  ListOffsetsTopic,
  listOffsetsRequest,
} from '../wire/listOffsetsRequest';
import { inChunks, TOPICS_PER_REQUEST } from './inChunks';

/** What came back for each partition, by topic. */
export type OffsetAnswers = Map<string, Map<number, PartitionOffset | Error>>;

/** Asks every leader for the partitions that it leads, all leaders at once, and fills in `answers`. */
export async function askLeaders(
  session: KafkaSession,
  question: { topics: TopicDescription[]; timestamp: bigint },
  answers: OffsetAnswers,
): Promise<void> {
  const { timestamp } = question;
  const leaders = byLeader(question.topics);
  await Promise.all(
    [...leaders].map(([leader, topics]) =>
      inChunks(topics, TOPICS_PER_REQUEST, async chunk => {
        try {
          const request = listOffsetsRequest({ topics: chunk, timestamp });
          const listed = await session.once(connection =>
            connection.send(request, leader),
          );
          listed.forEach(({ name, partitions }) =>
            partitions.forEach(partition =>
              put(answers, name, partition.partition, toAnswer(partition)),
            ),
          );
        } catch (error) {
          putAll(answers, chunk, asError(error));
        }
        return [];
      }),
    ),
  );
}

/** Partitions without a leader cannot be asked about and are left out. */
function byLeader(topics: TopicDescription[]): Map<number, ListOffsetsTopic[]> {
  const leaders = new Map<number, ListOffsetsTopic[]>();
  for (const topic of topics) {
    const own = new Map<number, number[]>();
    for (const { leader, partition } of topic.partitions) {
      if (leader !== undefined) {
        const partitions = own.get(leader) ?? [];
        own.set(leader, partitions);
        partitions.push(partition);
      }
    }
    for (const [leader, partitions] of own) {
      const list = leaders.get(leader) ?? [];
      leaders.set(leader, list);
      list.push({ name: topic.name, partitions });
    }
  }
  return leaders;
}

function toAnswer(listed: ListedOffset): PartitionOffset | Error {
  const { partition, errorCode } = listed;
  if (errorCode !== 0) {
    return new KafkaProtocolError({ errorCode });
  }
  return {
    partition,
    offset: listed.offset >= 0n ? listed.offset : undefined,
    timestamp: listed.timestamp >= 0n ? Number(listed.timestamp) : undefined,
  };
}

function put(
  answers: OffsetAnswers,
  topic: string,
  partition: number,
  answer: PartitionOffset | Error,
): void {
  const partitions = answers.get(topic) ?? new Map();
  answers.set(topic, partitions);
  partitions.set(partition, answer);
}

function putAll(
  answers: OffsetAnswers,
  topics: ListOffsetsTopic[],
  error: Error,
): void {
  for (const { name, partitions } of topics) {
    partitions.forEach(partition => put(answers, name, partition, error));
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
