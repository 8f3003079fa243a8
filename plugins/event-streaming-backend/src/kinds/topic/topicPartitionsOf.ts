// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicPartition } from '@sluice/plugin-event-streaming-common';
import {
  ReplicaSize,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { PartitionLayout } from '../../inventory/reading/ClusterReading';
import { OffsetsByPartition } from '../../inventory/reading/KafkaFacts';

/** What is known of the partitions besides where they are. */
export interface PartitionFigures {
  ends?: OffsetsByPartition;
  starts?: OffsetsByPartition;
  sizes?: ReplicaSize[];
}

/** Partitions as they are now. */
export function livePartitions(
  { partitions }: TopicDescription,
  { ends, starts, sizes }: PartitionFigures,
): TopicPartition[] {
  return partitions
    .map(({ partition, leader, replicas, isr, offlineReplicas }) => ({
      partition,
      leader,
      replicas,
      isr,
      offline: offlineReplicas,
      start: starts?.[partition]?.toString(),
      end: ends?.[partition]?.toString(),
      messages: messagesOf(starts?.[partition], ends?.[partition]),
      sizeBytes: leaderSize(sizes, partition, leader),
    }))
    .sort((a, b) => a.partition - b.partition);
}

/** Partitions as they were at the last reading, without offsets and sizes. */
export function storedPartitions(layout: string): TopicPartition[] {
  const partitions: PartitionLayout[] = JSON.parse(layout);
  return partitions.map(([partition, leader, replicas, isr, offline]) => ({
    partition,
    leader: leader < 0 ? undefined : leader,
    replicas,
    isr,
    offline,
  }));
}

function messagesOf(start?: bigint, end?: bigint): number | undefined {
  return start === undefined || end === undefined
    ? undefined
    : Math.max(0, Number(end - start));
}

function leaderSize(
  sizes: ReplicaSize[] | undefined,
  partition: number,
  leader: number | undefined,
): number | undefined {
  const found = sizes?.find(
    size =>
      size.partition === partition && size.broker === leader && !size.future,
  );
  return found && Number(found.sizeBytes);
}
