// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  PartitionFraming,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { framingsOf } from '../wire/framingsOf';
import { lookAtNewest } from './lookAtNewest';

/** The ids of schemas in front of the newest records. */
export async function readFraming(
  session: KafkaSession,
  topic: TopicDescription,
  { recordsPerPartition }: { recordsPerPartition: number },
): Promise<PartitionFraming[]> {
  const found = await lookAtNewest(session, {
    topic,
    recordsPerPartition,
    look: framingsOf,
  });
  return topic.partitions.map(({ partition }) => ({
    partition,
    // More may have been written since the end was asked for.
    records: (found.get(partition) ?? []).slice(-recordsPerPartition),
  }));
}
