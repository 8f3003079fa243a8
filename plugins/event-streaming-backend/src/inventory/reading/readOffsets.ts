// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  KafkaAdmin,
  OffsetSpec,
  PartitionOffset,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { Gaps } from './Gaps';
import { OffsetsByPartition } from './KafkaFacts';

/** One end of all partitions of the topics, by topic. */
export async function readOffsets(
  admin: KafkaAdmin,
  asked: { topics: TopicDescription[]; spec: OffsetSpec; gaps: Gaps },
): Promise<Map<string, OffsetsByPartition>> {
  const items = await admin.listOffsets(asked.topics, asked.spec);
  const known = [...asked.gaps.mostlyKnown(items)];
  return new Map(
    known.map(([topic, offsets]) => [topic, byPartition(offsets)]),
  );
}

function byPartition(offsets: PartitionOffset[]): OffsetsByPartition {
  const result: OffsetsByPartition = [];
  for (const { partition, offset } of offsets) {
    result[partition] = offset;
  }
  return result;
}
