// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConfigEntry,
  PartitionDescription,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { ListedConfig, PartitionLayout, TopicReading } from './ClusterReading';
import { OffsetsByPartition } from './KafkaFacts';
import { TopicLag } from './summarizeLag';

/** What is known of a topic besides its metadata. */
export interface TopicFigures {
  ends?: OffsetsByPartition;
  starts?: OffsetsByPartition;
  configs?: ConfigEntry[];
  sizeBytes?: number;
  lag?: TopicLag;
}

/** Sums a topic up over its partitions. */
export function summarizeTopic(
  { name, internal, partitions }: TopicDescription,
  { ends, starts, configs, sizeBytes, lag }: TopicFigures,
): TopicReading {
  const endSum = ends && sum(ends);
  return {
    topic: name,
    internal,
    partitions: partitions.length,
    replicationFactor: smallestReplication(partitions),
    replicas: partitions.reduce(
      (all, { replicas }) => all + replicas.length,
      0,
    ),
    underReplicated: partitions.filter(isUnderReplicated).length,
    offline: partitions.filter(({ leader }) => leader === undefined).length,
    configs: configs?.map(toListed).sort((a, b) => (a.name < b.name ? -1 : 1)),
    sizeBytes,
    messages:
      endSum === undefined || !starts
        ? undefined
        : Math.max(0, Number(endSum - sum(starts))),
    endSum: endSum?.toString(),
    groups: lag?.groups ?? 0,
    worstLag: lag?.worst,
    layout: JSON.stringify(
      partitions.map(toLayout).sort((a, b) => a[0] - b[0]),
    ),
  };
}

/** Of topics with mixed factors, what the weakest partition has. */
function smallestReplication(partitions: PartitionDescription[]): number {
  return partitions.reduce(
    (least, { replicas }) => Math.min(least, replicas.length),
    partitions[0]?.replicas.length ?? 0,
  );
}

function isUnderReplicated({ replicas, isr }: PartitionDescription): boolean {
  return isr.length < replicas.length;
}

/** A partition without a leader has no offset and counts as empty. */
function sum(offsets: OffsetsByPartition): bigint {
  return offsets.reduce<bigint>((all, offset) => all + (offset ?? 0n), 0n);
}

function toListed({ name, value, source }: ConfigEntry): ListedConfig {
  return { name, value, source };
}

/** The order of replicas means something to Kafka, that of the others not. */
function toLayout(partition: PartitionDescription): PartitionLayout {
  const sorted = (ids: number[]) => [...ids].sort((a, b) => a - b);
  return [
    partition.partition,
    partition.leader ?? -1,
    partition.replicas,
    sorted(partition.isr),
    sorted(partition.offlineReplicas),
  ];
}
