// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  PartitionOffset,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { KafkaProtocolError } from '../errors/KafkaProtocolError';
import {
  FetchOptions,
  FetchPartition,
  fetchRequest,
} from '../wire/fetchRequest';
import { listOffsets } from './listOffsets';
import { topicCall } from './topicCall';

/** What is read at most, of one partition and of one broker. */
const PARTITION_BYTES = 1_048_576;
const MAX_BYTES = 8 * PARTITION_BYTES;

const OFFSET_OUT_OF_RANGE = 1;

export interface LookOptions<T> extends Pick<FetchOptions<T>, 'look'> {
  topic: TopicDescription;
  recordsPerPartition: number;
}

/**
 * Looks at the newest records of each partition; each leader is asked once, all
 * at once. Partitions without a record or a leader are left out.
 */
export async function lookAtNewest<T>(
  session: KafkaSession,
  { topic, recordsPerPartition, look }: LookOptions<T>,
): Promise<Map<number, T>> {
  const [starts, ends] = await Promise.all([
    offsetsOf(session, topic, 'earliest'),
    offsetsOf(session, topic, 'latest'),
  ]);
  const found = new Map<number, T>();
  const call = topicCall('read records of', topic.name, 'Read');
  await Promise.all(
    [...byLeader(topic, { starts, ends, recordsPerPartition })].map(
      async ([leader, partitions]) => {
        const request = fetchRequest({
          topic: topic.name,
          partitions,
          partitionBytes: PARTITION_BYTES,
          maxBytes: MAX_BYTES,
          look,
        });
        const read = await session.call(call, async connection => {
          const answers = await connection.send(request, leader);
          answers.forEach(assertRead);
          return answers;
        });
        read.forEach(answer => found.set(answer.partition, answer.found));
      },
    ),
  );
  return found;
}

interface Ends {
  starts: PartitionOffset[];
  ends: PartitionOffset[];
  recordsPerPartition: number;
}

/** Partitions that hold a record, with where their newest begin. */
function byLeader(
  { partitions }: TopicDescription,
  { starts, ends, recordsPerPartition }: Ends,
): Map<number, FetchPartition[]> {
  const leaders = new Map<number, FetchPartition[]>();
  for (const { partition, leader } of partitions) {
    const start = offsetOf(starts, partition);
    const end = offsetOf(ends, partition);
    if (leader === undefined || end <= start) {
      continue;
    }
    const newest = end - BigInt(recordsPerPartition);
    const list = leaders.get(leader) ?? [];
    leaders.set(leader, list);
    list.push({ partition, offset: newest > start ? newest : start });
  }
  return leaders;
}

function offsetOf(offsets: PartitionOffset[], partition: number): bigint {
  return offsets.find(found => found.partition === partition)?.offset ?? 0n;
}

async function offsetsOf(
  session: KafkaSession,
  topic: TopicDescription,
  at: 'earliest' | 'latest',
): Promise<PartitionOffset[]> {
  const [item] = await listOffsets(session, [topic], { at });
  if (item.error) {
    throw item.error;
  }
  return item.value;
}

/** Records that were deleted meanwhile are none. */
function assertRead({ errorCode }: { errorCode: number }): void {
  if (errorCode !== 0 && errorCode !== OFFSET_OUT_OF_RANGE) {
    throw new KafkaProtocolError({ errorCode });
  }
}
